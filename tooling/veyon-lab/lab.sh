#!/usr/bin/env bash
# A real Veyon lab on one Linux machine, for tests: N computers, each with a screen, a logged-in user and a
# Veyon server, and one Veyon WebAPI server in front of them.
#
#   lab.sh install         install the Debian packages that a lab needs (once)
#   lab.sh packages        say which these are
#   lab.sh up [N]          start N computers (default 3) and leave them running; print what a client needs
#   lab.sh run [N]         the same, but the lab ends with this command's standard input
#   lab.sh stop I          kill computer I at once;   lab.sh start I   start it again
#   lab.sh windows I       print the titles of the windows on computer I's screen
#   lab.sh received I J    print how many bytes of the demo that computer J gives have reached computer I
#   lab.sh webapi          restart the WebAPI server;   lab.sh webapi-kill   kill it at once
#   lab.sh down            end the lab, whoever started it
#
# Environment, all optional:
#   LABKEEPER_LAB_LIMIT  connections that the WebAPI server allows (32)
#   LABKEEPER_LAB_IDLE   seconds after which it closes an idle connection (60)
#   LABKEEPER_LAB_PORT   its port (11080)
#   LABKEEPER_LAB_RENEWAL  milliseconds after which it renews the picture of a computer (1000, as Veyon's own)
#   LABKEEPER_LAB_NET    first three numbers of the lab's network (10.212.0); labs of different networks
#                        and folders can run side by side
#   LABKEEPER_LAB_DIR    folder of the lab's state and logs (/var/lib/labkeeper-veyon-lab-NET)
#   LABKEEPER_LAB_WAIT   seconds to wait for a lab that another `run` holds (300)
#   LABKEEPER_LAB_ETC    where to look for a Veyon that is not ours (/etc)
#
# The whole lab lives in namespaces of its own, with its own /etc, /home and /run (see inside.sh). One process
# holds them; when it ends, the kernel takes everything away. The machine itself sees one network link and one folder.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
NET=${LABKEEPER_LAB_NET:-10.212.0}
DIR=${LABKEEPER_LAB_DIR:-/var/lib/labkeeper-veyon-lab-$NET}
ETC=${LABKEEPER_LAB_ETC:-/etc}
LIMIT=${LABKEEPER_LAB_LIMIT:-32}
IDLE=${LABKEEPER_LAB_IDLE:-60}
PORT=${LABKEEPER_LAB_PORT:-11080}
RENEWAL=${LABKEEPER_LAB_RENEWAL:-1000}
WAIT=${LABKEEPER_LAB_WAIT:-300}
LINK=lk-${NET//./-} # at most 15 letters: the kernel's limit for a link's name
MOST=200            # computers, at NET.11 and up
PACKAGES="veyon-service veyon-plugins libqca-qt5-2-plugins xvfb xterm x11-utils xauth iproute2 iputils-ping"

fail() {
  echo "lab.sh: $*" >&2
  exit 1
}

install() {
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # a list of words
  apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends $PACKAGES
}

is_between() { # is_between LOW VALUE HIGH
  [[ $2 =~ ^[0-9]{1,5}$ ]] && (($2 >= $1 && $2 <= $3))
}

check_settings() { # check_settings N
  [ "$(id -u)" = 0 ] || fail "must run as root: it makes namespaces and a network link"
  local name value
  for name in LIMIT IDLE PORT RENEWAL WAIT; do
    value=${!name}
    [[ $value =~ ^[0-9]+$ ]] || fail "LABKEEPER_LAB_$name must be a number, not '$value'"
  done
  is_between 1 "$1" "$MOST" || fail "a lab has 1 to $MOST computers, not '$1'"
  [[ $NET =~ ^([0-9]{1,3}\.){2}[0-9]{1,3}$ ]] || fail "LABKEEPER_LAB_NET must be like 10.212.0, not '$NET'"
  case $DIR/ in
    /etc/* | /home/* | /run/* | /proc/*) fail "LABKEEPER_LAB_DIR must not be in /etc, /home, /run or /proc: the lab has its own" ;;
    /*) ;;
    *) fail "LABKEEPER_LAB_DIR must be an absolute path, not '$DIR'" ;;
  esac
  [ -d "$(dirname "$DIR")" ] || fail "there is no folder $(dirname "$DIR") for the lab's state"
}

# The package makes both folders, empty; files in them are somebody's keys or settings. The lab would not touch
# them, but a machine that somebody runs Veyon on is no place for one. A file .lab marks another test lab.
refuse_foreign() {
  local found
  [ -e "$ETC/veyon/.lab" ] && return
  found=$(find "$ETC/veyon" "$ETC/xdg/Veyon Solutions" -type f -print -quit 2>/dev/null || true)
  [ -z "$found" ] || fail "there is a Veyon on this machine already ($found): not touched"
  [ ! -d "$DIR" ] || [ -e "$DIR/lab" ] || rmdir "$DIR" 2>/dev/null ||
    fail "$DIR is there already and is not a lab's: not touched"
}

# One `up`, `run` or `down` of this folder at a time. The lock is on the parent folder, so no file is left behind.
lock() {
  exec 9<"$(dirname "$DIR")"
  flock -w 60 9 || fail "another lab.sh holds $(dirname "$DIR") for a minute already"
}
unlock() { exec 9<&-; }

started() { # started PID: when it began, in ticks since boot; a process id alone may have a new owner
  local line
  line=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  line=${line##*) }
  # shellcheck disable=SC2086 # fields
  set -- $line
  echo "${20}"
}

alive() { # is the process that holds the lab there? Its id is then in $HOLDER
  local since
  read -r HOLDER since 2>/dev/null <"$DIR/holder" && [ "$(started "$HOLDER")" = "$since" ]
}

clean() { # take the lab of this folder away, alive or not
  if [ -e "$DIR/lab" ]; then
    if alive; then
      kill -KILL "$HOLDER" 2>/dev/null || true
      local tries=0
      while alive; do
        ((tries += 1))
        ((tries < 300)) || fail "process $HOLDER, which holds the lab, does not end"
        sleep 0.05
      done
    fi
    rm -rf "$DIR"
  fi
  ip link del "$LINK" 2>/dev/null || true
}

show() { # show FILE: its last lines, for an error message
  [ -s "$1" ] || { echo "($(basename "$1") is empty)" >&2; return; }
  echo "the last lines of $(basename "$1"):" >&2
  tail -n 15 "$1" | sed 's/^/  /' >&2
}

answers() { # answers WHAT ADDRESS PORT LOG: wait until something listens there
  local until=$((SECONDS + 30))
  until (: >"/dev/tcp/$2/$3") 2>/dev/null; do
    ((SECONDS < until)) || { show "$DIR/log/$4"; fail "$1 does not answer at $2:$3 after 30 s"; }
    sleep 0.05
  done
}

enter() { # enter COMMAND...: inside.sh in the running lab
  alive || fail "no lab is up in $DIR"
  nsenter -t "$HOLDER" -m -n -p -i -- env LAB_NET="$NET" bash "$DIR/inside.sh" "$@"
}

computer_answers() { answers "computer $1" "$NET.$((10 + $1))" 11100 "pc$1.log"; }
webapi_answers() { answers "the WebAPI server" "$NET.2" "$PORT" webapi.log; }

number() { # number I: is it one of the lab's computers?
  is_between 1 "${1:-}" "$(cat "$DIR/computers" 2>/dev/null || echo 0)" ||
    fail "there is no computer '${1:-}' in this lab"
}

begin() { # begin MODE N: everything up to the moment when all of the lab answers
  local mode=$1 n=$2 waited=0 until i hosts=""
  check_settings "$n"
  lock
  while alive && [ "$(cat "$DIR/lab")" = run ]; do
    ((waited < WAIT * 2)) || fail "a test run holds the lab in $DIR (process $HOLDER) for ${WAIT} s already; lab.sh down ends it"
    unlock
    sleep 0.5
    ((waited += 1))
    lock
  done
  refuse_foreign
  clean
  [ -z "$(ip -4 route show "$NET.0/24")" ] || fail "the network $NET.0/24 is in use; set LABKEEPER_LAB_NET to another"

  trap 'clean' EXIT
  trap 'exit 130' INT TERM HUP
  mkdir "$DIR" "$DIR/log"
  echo "$mode" >"$DIR/lab"
  echo "$n" >"$DIR/computers"
  cp "$HERE/inside.sh" "$DIR/inside.sh" # the lab does not see /home, where this script may be
  env LAB_NET="$NET" LAB_STATE="$DIR" LAB_LIMIT="$LIMIT" LAB_IDLE="$IDLE" LAB_PORT="$PORT" \
    LAB_RENEWAL="$RENEWAL" setsid unshare --mount --net --pid --ipc --fork --kill-child=KILL \
    bash "$DIR/inside.sh" hold "$mode" "$n" <&0 >"$DIR/log/lab.log" 2>&1 9<&- &
  UNSHARE=$!
  until=$((SECONDS + 120))
  until [ -e "$DIR/ready" ]; do
    kill -0 "$UNSHARE" 2>/dev/null || { show "$DIR/log/lab.log"; fail "the lab did not start"; }
    ((SECONDS < until)) || { show "$DIR/log/lab.log"; fail "the lab is not set up after 120 s"; }
    sleep 0.05
  done
  alive || fail "the lab ended while it started"
  ip link add "$LINK" type veth peer name uplink netns "$HOLDER"
  ip addr add "$NET.1/24" dev "$LINK"
  ip link set "$LINK" up
  enter uplink
  webapi_answers
  for ((i = 1; i <= n; i += 1)); do
    computer_answers "$i"
    hosts+=${hosts:+,}$NET.$((10 + i))
  done
  trap - EXIT INT TERM HUP
  unlock
  echo "VEYON_URL=http://$NET.2:$PORT"
  echo "VEYON_HOSTS=$hosts"
  echo "VEYON_KEY_NAME=teacher"
  echo "VEYON_KEY_FILE=$DIR/key"
}

run() { # run N
  begin run "$1"
  MINE=$(cat "$DIR/holder")
  trap 'end_run' EXIT
  trap 'exit 143' INT TERM HUP
  wait "$UNSHARE" || true # ends with standard input, or by `down`
}

end_run() { # take our own lab away, unless somebody did and made another
  lock
  [ "$(cat "$DIR/holder" 2>/dev/null)" != "$MINE" ] || clean
}

down() {
  check_settings 1
  lock
  clean
}

case ${1:-} in
  install) install ;;
  packages) echo "$PACKAGES" ;;
  up) begin up "${2:-3}" </dev/null ;;
  run) run "${2:-3}" ;;
  stop) number "${2:-}"; enter stop "$2" ;;
  windows) number "${2:-}"; enter windows "$2" ;;
  received) number "${2:-}"; number "${3:-}"; enter received "$2" "$3" ;;
  start) number "${2:-}"; enter start "$2"; computer_answers "$2" ;;
  webapi) enter webapi; webapi_answers ;;
  webapi-kill) enter webapi-kill ;;
  down) down ;;
  *)
    sed -n '2,/^set -/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
