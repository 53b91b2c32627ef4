#!/usr/bin/python3
"""Reads a 35 KB page of the Active Monitor with redpair's client and with lxml, in turns, and compares their facts.

    Tests/Benchmarks/reading.py [PAGES [ROUNDS]]     each reads PAGES pages, ROUNDS times in turn (2000, 5)
"""
import subprocess, sys, tempfile, time
from lxml import etree, html

PROGRAM = ".build/benchmark/release/redpair-benchmark"
GROUPS = {"システムの動作状況 - 概要": "system", "サービスの動作状況 - 概要": "service"}
SYSTEM = ["CPU の使用状況", "ディスクの使用状況", "ディスクの整合性", "ネットワークの状態", "メモリの使用状況", "冗長化構成の状態"]
SERVICE = ["DNS サーバ", "FTP サーバ", "JSP と Servlets", "LDAP サーバ", "SNMP エージェント", "Telnet サーバ", "ウェブサーバ",
           "サーバデスクトップ", "電子メールサーバ"]
BALLS = [("正常に動作中", "greenball.gif"), ("問題発生", "yellowball.gif"), ("深刻な問題発生", "redball.gif"),
         ("監視されていない項目", "greyball.gif")]


def cell(content, list_number, align="left"):
    spacer = '<TD><IMG BORDER="0" WIDTH="5" HEIGHT="1" SRC="/libImage/spaceHolder.gif"></TD>'
    return (f'<TD ALIGN="{align}" VALIGN="middle" CLASS="formField-{list_number}"><TABLE BORDER="0" CELLPADDING="0" '
            f'CELLSPACING="0" WIDTH="100%"><TR>{spacer}<TD CLASS="formField-{list_number}">{content}</TD>{spacer}</TR></TABLE></TD>\n')


def component(place, name, number):
    alt, image = BALLS[place % len(BALLS)]
    link = f"/base/am/detail{place}.php"
    helped = ('<SCRIPT LANGUAGE="javascript">\nvar help = "このコンポーネントの詳細を表示します。' + "電子メールサーバ、CPU の使用状況など。" * 16
              + '</TD>";\n</SCRIPT>\n')
    return ("<TR>" + cell(f'<A HREF="{link}" ><IMG ALT="{alt}" BORDER="0" SRC="/libImage/{image}"></A>', number, "center")
            + cell(f'{name}<INPUT TYPE="HIDDEN" NAME="name{99 - place}" VALUE="{name}">', number)
            + cell(helped + f'<A HREF="{link}" onMouseOver="return top.code.info_mouseOver(help)"><IMG ALT="詳細" BORDER="0" '
                   'SRC="/libImage/detail.gif"></A>', number, "center") + "</TR>\n")


def scroll_list(title, names, number):
    headers = "".join(cell(f"<FONT>{text}</FONT>", number) for text in ["&nbsp;", "コンポーネント名", "詳細"])
    return (f'<TABLE BORDER="0"><TR><TD><TABLE BORDER="0" WIDTH="550"><TR><TD COLSPAN="3"><FONT COLOR="#ffffff">{title}</FONT></TD></TR>'
            f'<TR><TD COLSPAN="3"><TABLE WIDTH="100%"><TR><TD>&nbsp;</TD><TD ALIGN="right"><FONT>{len(names)} エントリ</FONT></TD></TR></TABLE></TD></TR>'
            f'<INPUT TYPE="HIDDEN" NAME="_ScrollList_sortedIndex_{number}" VALUE="1"><TR>{headers}</TR>\n'
            + "".join(component(place, name, number) for place, name in enumerate(names)) + "</TABLE></TD></TR></TABLE><BR>\n")


def page():
    legend = "".join(f'<TR><TD><IMG ALT="{alt}" SRC="/libImage/{image}"></TD><TD>{alt}</TD></TR>' for alt, image in BALLS)
    text = ('<HTML><HEAD><TITLE>アクティブモニタ</TITLE><SCRIPT SRC="/libJs/formHandler.js"></SCRIPT></HEAD><BODY onLoad="top.code.loaded()">'
            '<FORM NAME="form" ACTION="/base/am/amStatus.php" METHOD="POST"><INPUT TYPE="HIDDEN" NAME="_save" VALUE="">\n'
            + scroll_list("システムの動作状況 - 概要", SYSTEM, 1) + scroll_list("サービスの動作状況 - 概要", SERVICE, 2)
            + f"<FONT>色と意味:</FONT><TABLE>{legend}</TABLE></FORM></BODY><HEAD></HEAD></HTML>\n")
    return text.encode("euc-jp")


NAMES = etree.XPath("//input[starts-with(@name, 'name')]")
ROW = etree.XPath("ancestor::tr[count(td) >= 3 and .//img[@alt and @alt != '']][1]")
BALL = etree.XPath("td[1]//img[@alt]/@alt")
LINK = etree.XPath("td[3]//a/@href")
TITLE = etree.XPath("ancestor::table[1]/tr[1]/td")
COUNT = etree.XPath("ancestor::table[1]/tr[2]//font")


def lxml_facts(body):
    document = html.fromstring(body.decode("euc-jp"))
    facts = []
    for name in NAMES(document):
        for row in (row for row in ROW(name) if LINK(row)):
            title = "".join(TITLE(row)[0].itertext()).strip()
            count = "".join(COUNT(row)[0].itertext()).split()[0]
            label = "".join(name.getparent().itertext()).strip()
            facts.append(f"{GROUPS[title]},{count},{label},{BALL(row)[0]},{LINK(row)[0]}")
    return facts


def run_redpair(path, pages):
    out = subprocess.run([PROGRAM, path, str(pages)], check=True, capture_output=True, text=True).stdout.splitlines()
    said = dict(line.split(" ", 1) for line in out)
    return said["facts"].split("|"), float(said["seconds"]), said["memory"].split()


def run_lxml(body, pages):
    start = time.process_time()
    for _ in range(pages):
        facts = lxml_facts(body)
    return facts, time.process_time() - start


def main():
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    body = page()
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        print(f"a page of {len(body)} bytes, {pages} times in each round; processor time")
        for place in range(rounds):
            ours, seconds, memory = run_redpair(file.name, pages)
            line = [("redpair", seconds)]
            if place < 5:
                theirs, their_seconds = run_lxml(body, min(pages, 2000))
                if ours != theirs:
                    sys.exit(f"they do not read the same:\n{ours}\n{theirs}")
                line.append(("lxml", their_seconds * pages / min(pages, 2000)))
            for name, took in line:
                print(f"{name:8} {pages / took:7.0f} pages/s {pages * len(body) / took / 1e6:6.1f} MB/s", end="   ")
            print("memory in KiB at the start, in the middle, at the end:", *memory)


main()
