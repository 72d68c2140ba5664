"""What scripts do with kelvin-rest-api-client, step by step. session.py HOST CA: one line a step, `ok` or `FAILED`."""

import asyncio
import datetime
import sys
import traceback

from ucsschool.kelvin.client import (
    InvalidRequest,
    InvalidToken,
    NoObject,
    PasswordsHashes,
    Role,
    RoleResource,
    School,
    SchoolClass,
    SchoolClassResource,
    SchoolResource,
    Session,
    User,
    UserResource,
    WorkGroup,
    WorkGroupResource,
)

OU = "DEMOSCHOOL"
STEPS = []


def step(function):
    STEPS.append(function)
    return function


async def names(results):
    return [item.name async for item in results]


async def refused(awaitable, error=InvalidRequest):
    try:
        await awaitable
    except error as caught:
        return caught
    raise AssertionError(f"no {error.__name__}")


def pupil(session, name, **more):
    values = {
        "school": OU,
        "schools": [OU],
        "roles": ["student"],
        "firstname": "Ada",
        "lastname": "Ärger",
        "record_uid": f"r-{name}",
        "source_uid": "TESTID",
    }
    return User(name=name, session=session, **{**values, **more})


@step
async def log_in(session, host, ca):
    assert (await session.token).startswith("ey")
    async with Session("Administrator", "wrong", host, verify=ca) as stranger:
        await refused(RoleResource(session=stranger).get(name="student"), (InvalidRequest, InvalidToken))


@step
async def reader_may_not_write(session, host, ca):
    async with Session("reader", "univention", host, verify=ca) as reader:
        assert (await SchoolResource(session=reader).get(name=OU)).name == OU
        error = await refused(SchoolClass(name="x", school=OU, users=[], session=reader).save())
        assert "Unauthorized" in str(error)


@step
async def roles(session, host, ca):
    resource = RoleResource(session=session)
    found = await names(resource.search())
    assert sorted(found) == ["legal_guardian", "school_admin", "staff", "student", "teacher"], found
    role = await resource.get(name="student")
    assert isinstance(role, Role) and role.display_name == "student"
    assert (await resource.get_from_url(role.url)).name == "student"
    assert await resource.exists(name="teacher") and not await resource.exists(name="janitor")


@step
async def schools(session, host, ca):
    resource = SchoolResource(session=session)
    assert OU in await names(resource.search()) and await names(resource.search(name="demo*")) == [OU]
    school = await resource.get(name=OU)
    assert school.display_name == "Demo School" and school.educational_servers == ["dcdemoschool"]
    assert (await resource.get_from_url(school.url)).dn == school.dn
    assert await resource.exists(name=OU) and not await resource.exists(name="NONE")
    made = await School(name="New1", session=session, udm_properties={"description": "new"}).save()
    assert made.educational_servers == ["dcNew1"] and made.ucsschool_roles == ["school:school:New1"]
    await made.reload()
    assert made.display_name == "New1" and made.udm_properties["description"] == "new"
    await refused(School(name="new1", session=session).save())
    await refused(resource.get(name="NONE"), NoObject)


@step
async def classes(session, host, ca):
    resource = SchoolClassResource(session=session)
    ada = await pupil(session, "ada").save()
    made = await SchoolClass(name="7a", school=OU, description="D", users=["ada"], session=session).save()
    assert made.users == ["ada"] and made.dn.startswith(f"cn={OU}-7a,")
    await SchoolClass(name="7b", school=OU, users=[], create_share=False, session=session).save()
    assert await names(resource.search(school=OU, name="7*")) == ["7a", "7b"]
    await refused(anext(aiter(resource.search(school="DEMO*"))))
    found = await resource.get(name="7A", school=OU.lower())
    assert (found.name, found.school, found.description) == ("7a", OU, "D")
    assert (await resource.get_from_url(found.url)).dn == found.dn
    found.name, found.description, found.users = "7c", "E", []
    assert (await found.save()) is found and found.url.endswith("/7c")
    fresh = await resource.get(name="7c", school=OU)
    assert fresh.as_dict() == found.as_dict()
    assert not await resource.exists(name="7a", school=OU) and await resource.exists(name="7c", school=OU)
    found.school = "SCHOOL2"
    assert "Moving of class" in str(await refused(found.save()))
    await fresh.reload()
    assert await fresh.delete() is None
    await refused(resource.get(name="7c", school=OU), NoObject)
    await ada.delete()


@step
async def workgroups(session, host, ca):
    resource = WorkGroupResource(session=session)
    bob = await pupil(session, "bob").save()
    made = await WorkGroup(name="Chess", school=OU, users=["bob"], session=session).save()
    assert made.users == ["bob"] and await names(resource.search(school=OU, name="ch*")) == ["Chess"]
    found = await resource.get(name="Chess", school=OU)
    assert (await resource.get_from_url(found.url)).dn == found.dn
    found.name, found.description = "Go", "board"
    await found.save()
    assert (await resource.get(name="Go", school=OU)).description == "board"
    found.school = "SCHOOL2"
    assert "Moving a workgroup" in str(await refused(found.save()))
    found.school = OU
    await found.reload()
    await found.delete()
    assert not await resource.exists(name="Go", school=OU)
    await bob.delete()


@step
async def create_users(session, host, ca):
    resource = UserResource(session=session)
    await WorkGroup(name="Choir", school=OU, users=[], session=session).save()
    made = await pupil(
        session,
        "cleo",
        email="cleo@example.test",
        birthday=datetime.date(2010, 2, 3),
        expiration_date=datetime.date(2030, 1, 2),
        password="long enough for the import",
        school_classes={OU: ["8a"]},
        workgroups={OU: ["Choir"]},
        udm_properties={"title": "Mx", "phone": ["1", "2"]},
    ).save()
    assert made.dn == f"uid=cleo,cn=schueler,cn=users,ou={OU},dc=example,dc=test" and made.password is None
    found = await resource.get(name="CLEO")
    assert (found.birthday, found.expiration_date) == (datetime.date(2010, 2, 3), datetime.date(2030, 1, 2))
    assert found.school_classes == {OU: ["8a"]} and found.workgroups == {OU: ["Choir"]}
    assert found.udm_properties["phone"] == ["1", "2"] and found.lastname == "Ärger"
    assert found.as_dict() == made.as_dict() and (await resource.get_from_url(found.url)).dn == found.dn
    async with Session("cleo", "long enough for the import", host, verify=ca) as own:
        assert await own.token
    await refused(pupil(session, "cleo").save())
    await refused(pupil(session, "dan", record_uid=None).save())
    assert "Password is shorter" in str(await refused(pupil(session, "dan", password="short").save()))
    hashes = PasswordsHashes(["{CRYPT}x"], "0CB6948805F797BF2A82807973B89537", ["MDA="], 1, 1600000000)
    await (await pupil(session, "eve", kelvin_password_hashes=hashes).save()).delete()


@step
async def search_users(session, host, ca):
    resource = UserResource(session=session)
    await pupil(session, "fay", roles=["teacher"], disabled=True).save()
    await pupil(session, "gus", roles=["teacher", "staff"]).save()

    async def found(**filters):
        return await names(resource.search(**filters))

    assert await found(school=OU) == ["cleo", "fay", "gus"]
    assert await found(name="*E*") == ["cleo"] and await found(record_uid="r-f*") == ["fay"]
    assert await found(birthday=datetime.date(2010, 2, 3)) == ["cleo"] and await found(disabled=True) == ["fay"]
    assert await found(expiration_date=datetime.date(2030, 1, 2)) == ["cleo"]
    assert await found(roles=["teacher"]) == ["fay"] and await found(roles=["staff", "teacher"]) == ["gus"]
    assert await found(firstname="a*", lastname="ä*", source_uid="testid") == ["cleo", "fay", "gus"]
    assert await found(email="CLEO@*") == ["cleo"] and await found(title="mx") == ["cleo"]
    await refused(anext(aiter(resource.search(school="DEMO*"))))


@step
async def modify_users(session, host, ca):
    resource = UserResource(session=session)
    cleo = await resource.get(name="cleo")
    cleo.firstname, cleo.email, cleo.disabled = "Cleopatra", None, True
    cleo.password = "another one for her"
    cleo.udm_properties["title"] = "Dr"
    assert (await cleo.save()) is cleo and cleo.email is None
    fresh = await resource.get(name="cleo")
    assert (fresh.firstname, fresh.disabled, fresh.udm_properties["title"]) == ("Cleopatra", True, "Dr")
    assert fresh.workgroups == {OU: ["Choir"]} and fresh.as_dict() == cleo.as_dict()
    fresh.disabled = False
    await fresh.save()
    async with Session("cleo", "another one for her", host, verify=ca) as own:
        assert await own.token
    await cleo.reload()
    assert cleo.disabled is False


@step
async def guardians_and_wards(session, host, ca):
    guardian = await pupil(session, "hal", roles=["legal_guardian"], legal_wards=["cleo"]).save()
    assert guardian.legal_wards == ["cleo"]
    cleo = await UserResource(session=session).get(name="cleo")
    assert cleo.legal_guardians == ["hal"]
    cleo.legal_guardians = []
    await cleo.save()
    await guardian.reload()
    assert guardian.legal_wards == []
    error = await refused(pupil(session, "ian", roles=["teacher"], legal_wards=["cleo"]).save())
    assert "only valid for user-role" in str(error)
    await guardian.delete()


@step
async def rename_and_move_users(session, host, ca):
    resource = UserResource(session=session)
    cleo = await resource.get(name="cleo")
    old = cleo.url
    cleo.name = "kim"
    await cleo.save()
    assert cleo.url != old and cleo.dn.startswith("uid=kim,")
    url = cleo.url
    cleo.school, cleo.schools, cleo.school_classes, cleo.workgroups = "SCHOOL2", ["SCHOOL2"], {}, {}
    await cleo.save()
    assert cleo.url == url and ",ou=SCHOOL2," in cleo.dn and cleo.schools == ["SCHOOL2"]
    assert not await resource.exists(name="cleo") and await resource.exists(name="kim")


@step
async def delete_users(session, host, ca):
    resource = UserResource(session=session)
    for name in ("kim", "fay", "gus"):
        user = await resource.get(name=name)
        assert await user.delete() is None
        await refused(resource.get(name=name), NoObject)


async def main(host, ca):
    async with Session("Administrator", "univention", host, verify=ca) as session:
        for function in STEPS:
            try:
                await function(session, host, ca)
                print(f"ok {function.__name__}")
            except Exception:
                print(f"FAILED {function.__name__}")
                traceback.print_exc()


asyncio.run(main(*sys.argv[1:3]))
