// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestories.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const QString english = u"en"_s;
const QString khmer = u"km"_s;

QList<PrintedStory> englishStories()
{
    return {
        {.path = u"/2026/ferry.html"_s,
         .headline = u"New ferry joins the river crossing before the rains"_s,
         .teaser = u"A second boat will carry bicycles and market baskets from the first week of the month."_s,
         .byline = u"Chan Dara"_s,
         .paragraphs = {u"A second boat will carry bicycles and market baskets across the river from the first week "
                        u"of the month, the harbour office said."_s,
                        u"The ferry is eighteen metres long and takes sixty people. Its crew painted the name "
                        u"“Lotus” on the bow yesterday morning while children watched from the landing."_s,
                        u"Until now one boat has made the crossing twelve times a day, and on market days the queue "
                        u"reaches the fish stalls. “With two of them nobody waits longer than a cup of coffee,” said "
                        u"the harbour master."_s,
                        u"Tickets stay at the old price. Pupils in uniform ride free until the end of the term."_s},
         .caption = u"The new ferry waits at the landing on the morning of its first crossing."_s,
         .credit = u"Sok Nita/The Mekong Lantern"_s,
         .photoPath = u"/photos/ferry.jpg"_s,
         .language = english},
        {.path = u"/2026/library.html"_s,
         .headline = u"Village library lends its ten thousandth book"_s,
         .teaser = u"The reader was seven years old and wanted something about elephants."_s,
         .byline = u"Maly Keo"_s,
         .paragraphs = {u"The ten thousandth book to leave the village library went home on Tuesday in a bicycle "
                        u"basket. Its reader was seven years old and wanted something about elephants."_s,
                        u"The library began nine years ago with two shelves in a rice store. It now fills three rooms "
                        u"and opens before school, because that is when the children pass."_s,
                        u"Every loan is still written by hand. The librarian says the ledgers are the history of the "
                        u"village: who learned to cook, who built a boat, who fell in love with poems."_s},
         .caption = u"Shelves in the old rice store that became the reading room."_s,
         .credit = u"Maly Keo"_s,
         .photoPath = u"/photos/library.jpg"_s,
         .language = english},
        {.path = u"/2026/bamboo.html"_s,
         .headline = u"Bamboo bridge goes up again as the water falls"_s,
         .teaser = u"Forty families build it every dry season and take it down before the flood."_s,
         .byline = u"Vuth Rany"_s,
         .paragraphs = {u"Forty families began to build the bamboo bridge on Monday, as they do every year when the "
                        u"water falls low enough to stand in."_s,
                        u"The bridge takes three weeks and some five thousand canes. It bends under a cart and "
                        u"straightens behind it, and those who cross it for the first time hold the rail."_s,
                        u"Before the flood returns the builders take it apart again and keep the best canes for the "
                        u"next season."_s},
         .caption = u"Builders tie the last canes of the hand rail above the sandbank on Saturday."_s,
         .credit = u"Heng Sophea"_s,
         .photoPath = u"/photos/bamboo.jpg"_s,
         .language = english},
        {.path = u"/2026/kites.html"_s,
         .headline = u"Kites that sing return to the evening sky"_s,
         .teaser = u"A strip of palm leaf across the bow gives each kite a voice of its own."_s,
         .byline = u"Chan Dara"_s,
         .paragraphs = {u"When the harvest wind comes up the valley, the kite makers climb to the dry fields. A strip "
                        u"of palm leaf across the bow gives each kite a voice of its own."_s,
                        u"A large kite hums low enough to be heard three villages away. The makers tune it by "
                        u"shaving the leaf with a thumbnail."_s,
                        u"“You can tell who built it before you see it,” said one of the judges of the contest, who "
                        u"listens with his eyes closed."_s},
         .caption = u"A singing kite rises over the stubble fields at dusk."_s,
         .credit = u"Pich Leakena"_s,
         .photoPath = u"/photos/kites.png"_s,
         .language = english},
    };
}

QList<PrintedStory> khmerStories()
{
    return {
        {.path = u"/km/rice.html"_s,
         .headline = u"កសិករចាប់ផ្តើមច្រូតស្រូវនៅដើមរដូវប្រាំង"_s,
         .teaser = u"អ្នកភូមិជួយគ្នាច្រូតស្រូវពីព្រលឹមរហូតដល់ថ្ងៃរសៀល។"_s,
         .byline = u"ចាន់ ដារ៉ា"_s,
         .paragraphs = {u"កសិករនៅតាមដងទន្លេបានចាប់ផ្តើមច្រូតស្រូវនៅដើមរដូវប្រាំងនេះ។ "
                        u"អ្នកភូមិជួយគ្នាច្រូតស្រូវពីព្រលឹមរហូតដល់ថ្ងៃរសៀល។"_s,
                        u"ស្រូវឆ្នាំនេះបានផលល្អ ព្រោះទឹកភ្លៀងធ្លាក់ទៀងទាត់។ "
                        u"ក្រោយពីច្រូតរួច គេហាលស្រូវនៅលើកម្រាលមុខផ្ទះ។"_s,
                        u"ក្មេងៗដើរតាមឪពុកម្តាយទៅស្រែ ហើយរើសគួរស្រូវដែលជ្រុះនៅលើដី។"_s},
         .caption = u"ស្រែទុំពណ៌មាសនៅមុនពេលច្រូត។"_s,
         .credit = u"សុខ នីតា"_s,
         .photoPath = u"/photos/rice.jpg"_s,
         .language = khmer},
        {.path = u"/km/mynah.html"_s,
         .headline = u"សត្វសារិកាធ្វើសំបុកលើដើមត្នោតក្បែរសាលារៀន"_s,
         .teaser = u"សិស្សសាលាបានឃើញកូនសារិកាបីក្បាលនៅក្នុងសំបុក។"_s,
         .byline = u"កែវ ម៉ាលី"_s,
         .paragraphs = {u"សត្វសារិកាមួយគូបានធ្វើសំបុកលើដើមត្នោតក្បែរសាលារៀន។ "
                        u"សិស្សសាលាបានឃើញកូនសារិកាបីក្បាលនៅក្នុងសំបុក។"_s,
                        u"គ្រូបង្រៀនបានសុំឲ្យសិស្សមើលពីចម្ងាយ ហើយកត់ត្រាអ្វីដែលពួកគេឃើញរាល់ថ្ងៃ។"_s,
                        u"សារិកាជាសត្វស្លាបដែលចេះត្រាប់សំឡេងមនុស្ស ហើយរស់នៅជិតភូមិករ។"_s},
         .caption = u"សារិកាមួយគូនៅលើដើមត្នោត។"_s,
         .credit = u"កែវ ម៉ាលី"_s,
         .photoPath = u"/photos/mynah.jpg"_s,
         .language = khmer},
    };
}

QList<PrintedStory> olderStories()
{
    return {
        {.path = u"/2026/noodles.html"_s,
         .headline = u"The noodle stall that has opened at five for thirty years"_s,
         .teaser = u"Its broth is never finished, only continued."_s,
         .byline = u"Vuth Rany"_s,
         .paragraphs = {u"The stall at the corner of the market has opened at five in the morning for thirty years. "
                        u"Its broth is never finished, only continued."_s,
                        u"The owner knows two hundred orders by heart and greets each guest with theirs."_s,
                        u"She has closed on one day only, when her daughter was married, and cooked for "
                        u"four hundred that evening."_s},
         .caption = u"Steam over the first bowls of the day."_s,
         .credit = u"Heng Sophea"_s,
         .photoPath = u"/photos/noodles.jpg"_s,
         .language = english},
        {.path = u"/2026/clock.html"_s,
         .headline = u"Station clock shows the right time after a long rest"_s,
         .teaser = u"A retired watchmaker repaired it with a spring from a sewing machine."_s,
         .byline = u"Maly Keo"_s,
         .paragraphs = {u"The clock over the station hall shows the right time again. A retired watchmaker repaired it "
                        u"with a spring from a sewing machine."_s,
                        u"It had stood at ten past four for eleven years, and some travellers had come to rely on "
                        u"that."_s,
                        u"The stationmaster now winds it every Sunday before the first train."_s},
         .caption = u"The station clock a minute before the first train."_s,
         .credit = u"Sok Nita"_s,
         .photoPath = u"/photos/clock.jpg"_s,
         .language = english},
    };
}

} // namespace

QList<PrintedStory> sampleStories()
{
    return englishStories() + khmerStories() + olderStories();
}

} // namespace sarika
