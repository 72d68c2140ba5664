/** Documents with all that a reader meets, sound but for the last four: what the mutated ones are made from. */
export const corpus: readonly string[] = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><vm/>',
  `<vm>
  <memory>2147483648</memory>
  <name>seat 7 &lt;left&gt;</name>
  <cluster>
    <name>Lab "A"</name>
  </cluster>
</vm>
`,
  '<disk href="/api/disks/d1" id="d1"><alias></alias><quota/></disk>',
  "<vm><os><boot><devices><device>hd</device><device>network</device></devices></boot></os><nics><nic><name>nic1</name></nic><nic/></nics><tags/></vm>",
  '<cluster><networks href="/api/networks?a=1&amp;b=2"><network id="n"/></networks></cluster>',
  "<vm><memory>9007199254740993</memory></vm>",
  "<host><transparent_hugepages><enabled>true</enabled></transparent_hugepages><host_numa_nodes><host_numa_node><index>0</index></host_numa_node></host_numa_nodes></host>",
  "<action><reason>one&#13;\ntwo</reason></action>",
  '<vm id="1"><link rel="diskattachments" href="/x/1"/><link rel="cluster" href="/x/2"/><link rel="new" href="/x/3"/></vm>',
  '<vm><nics href="/a"><nic id="1"/></nics><link rel="nics" href="/b"/></vm>',
  '<vm><link rel="nics" href="/b"/><nics><nic id="1"/></nics></vm>',
  "<vms><vm><name/></vm><vm><name></name></vm><vm><name>a</name><name/></vm></vms>",
  "<vm><name>a</name><creation_time>2030-01-01T00:00:00Z</creation_time><name>b</name><creation_time>2031-01-01T00:00:00Z</creation_time></vm>",
  "<vm><template><creation_time>2030-01-01T00:00:00Z</creation_time></template><template><name>t</name></template></vm>",
  "<vms><vm><memory> +007 </memory></vm><vm><memory>-0</memory></vm><vm><memory>-12</memory></vm></vms>",
  "<vm><name>a<!-- b -->c<![CDATA[<d>]]>&#101;&#x66;</name></vm>",
  "<vm><memory>1.5</memory></vm>",
  "<vm><stateless>Yes</stateless></vm>",
  "<vm><start_time>2030-02-30T00:00:00</start_time></vm>",
  "<o:vm/>",
];
