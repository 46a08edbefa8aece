#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample edition's site, as a newspaper would serve it, from stories/*.txt: build.py OUT_FOLDER.

The pages wear on purpose what newspaper pages wear: a menu, a share bar, a newsletter box, a MOST VIEWED list, lazy
photos, and credits that are labelled, set apart or only trail the caption.
"""
import datetime
import html
import json
import pathlib
import re
import shutil
import sys
from email.utils import format_datetime

HERE = pathlib.Path(__file__).resolve().parent
WORDS = {
    "en": {"paper": "The Sarika Sampler", "section": "English", "viewed": "MOST VIEWED", "share": "Share this story",
           "letter": "Get our newsletter", "menu": ["Front page", "Country", "Language", "Kitchen"],
           "viewed_order": ["bus", "tonlesap", "script", "mynah", "program", "soup"]},
    "km": {"paper": "The Sarika Sampler", "section": "ភាសាខ្មែរ", "viewed": "មើលច្រើនបំផុត", "share": "ចែករំលែកអត្ថបទនេះ",
           "letter": "ទទួលសំបុត្រព័ត៌មាន", "menu": ["ទំព័រដើម", "ប្រទេស", "ភាសា", "ធម្មជាតិ"],
           "viewed_order": ["tonlesap", "bus", "script", "rice", "mynah", "months"]},
}


def read_story(file):
    head, body = file.read_text("utf-8").split("\n\n", 1)
    story = dict(re.match(r"(\w+): ?(.*)", line).groups() for line in head.splitlines())
    story["language"], story["slug"] = file.stem.split("-", 1)
    story["body"] = body.strip()
    story["time"] = datetime.datetime.fromisoformat(story["published"])
    return story


def teaser(story, length=110):
    text = html.unescape(re.sub(r"<[^>]+>", "", re.search(r"<p>(.*?)</p>", story["body"], re.S).group(1)))
    cut = text[:length]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


def lead_photo(story):
    address = f"../photos/{story['photo']}.jpg"
    caption = html.escape(story["caption"])
    if story["credit"]:
        caption += f' <span class="photo-credit">{html.escape(story["credit"])}</span>'
    lazy = story["slug"] in ("mynah", "soup", "rice")
    source = f'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="{address}"' if lazy else f'src="{address}"'
    return (f'<figure class="lead"><img {source} alt="Content image - The Sarika Sampler" width="1200" height="800">'
            f"<figcaption>{caption}</figcaption></figure>")


def viewed_list(story, stories, words):
    rows = []
    for slug in words["viewed_order"]:
        other = next(s for s in stories if s["slug"] == slug and s["language"] == story["language"])
        rows.append(f'<li><a href="{slug}.html"><img src="../photos/{other["photo"]}.jpg" width="96" height="64" alt="">'
                    f'<h4>{html.escape(other["headline"])}</h4></a><p>{html.escape(teaser(other, 70))}</p></li>')
    return f'<aside class="most-viewed"><h3>{words["viewed"]}</h3><ol>{"".join(rows)}</ol></aside>'


def page(story, stories, words):
    e = {key: html.escape(str(value)) for key, value in story.items()}
    claim = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": story["headline"],
                        "datePublished": story["published"], "articleSection": story["section"],
                        "inLanguage": story["language"]}, ensure_ascii=False)
    dateline = f'<span class="dateline">{e["dateline"]}</span> · ' if story.get("dateline") else ""
    body = story["body"].replace("qrc:/sample/", "../")
    return f"""<!DOCTYPE html>
<html lang="{story['language']}"><head><meta charset="utf-8"><title>{e['headline']} | {words['paper']}</title>
<meta property="og:title" content="{e['headline']}"><meta property="og:site_name" content="{words['paper']}">
<meta property="og:image" content="../photos/{story['photo']}.jpg"><meta name="description" content="{e['standfirst']}">
<link rel="icon" href="../photos/icon.png"><script type="application/ld+json">{claim}</script></head><body>
<header><a href="../index.html">{words['paper']}</a><nav><ul>{''.join(f'<li><a href="../index.html">{m}</a></li>' for m in words['menu'])}</ul></nav></header>
<main><article><p class="kicker">{e['section']}</p><h1>{e['headline']}</h1><p class="standfirst">{e['standfirst']}</p>
<p class="byline">{e['byline']}</p><p class="meta">{dateline}<time datetime="{story['published']}">{story['time']:%Y-%m-%d}</time></p>
<div class="share-bar"><p>{words['share']}</p><a href="#">Facebook</a><a href="#">Telegram</a></div>
{lead_photo(story)}
<div class="article-body">{body}</div>
<div class="newsletter-signup"><h3>{words['letter']}</h3><form><input type="email"><button>OK</button></form></div></article>
{viewed_list(story, stories, words)}</main><footer><p>© 2026 {words['paper']}</p></footer></body></html>
"""


def rss(language, stories, words):
    items = "".join(f"""<item><title>{html.escape(s['headline'])}</title><link>qrc:/sample/{language}/{s['slug']}.html</link>
<guid isPermaLink="false">sarika-sample-{language}-{s['slug']}</guid><pubDate>{format_datetime(s['time'])}</pubDate>
<dc:creator>{html.escape(re.sub('^(By |ដោយ៖ )', '', s['byline']))}</dc:creator><category>{html.escape(s['section'])}</category>
<description>{html.escape(s['standfirst'])}</description></item>
""" for s in stories)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>{words['paper']}: {words['section']}</title>
<link>qrc:/sample/index.html</link><description>{words['paper']}</description><language>{language}</language>
{items}</channel></rss>
"""


def front_page(stories):
    links = "".join(f'<link rel="alternate" type="application/rss+xml" title="{w["section"]}" hreflang="{language}" '
                    f'href="{language}/feed.xml">' for language, w in WORDS.items())
    rows = "".join(f'<article lang="{s["language"]}"><h2><a href="{s["language"]}/{s["slug"]}.html">{html.escape(s["headline"])}'
                   f'</a></h2><p>{html.escape(s["standfirst"])}</p></article>\n' for s in stories)
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>The Sarika Sampler</title>'
            f'<meta property="og:site_name" content="The Sarika Sampler"><link rel="icon" href="photos/icon.png">{links}'
            f"</head><body><header><h1>The Sarika Sampler</h1></header><main>\n{rows}</main></body></html>\n")


def main():
    out = pathlib.Path(sys.argv[1])
    stories = sorted((read_story(f) for f in (HERE / "stories").glob("*.txt")), key=lambda s: s["time"], reverse=True)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(HERE / "photos", out / "photos")
    for language, words in WORDS.items():
        mine = [s for s in stories if s["language"] == language]
        (out / language).mkdir()
        (out / language / "feed.xml").write_text(rss(language, mine, words), "utf-8")
        for story in mine:
            (out / language / f"{story['slug']}.html").write_text(page(story, stories, words), "utf-8")
    (out / "index.html").write_text(front_page(stories), "utf-8")
    (out / "robots.txt").write_text("User-agent: *\nAllow: /\n", "utf-8")


main()
