<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n section(s) synced</source>
        <translation>
            <numerusform>%n section synced</numerusform>
            <numerusform>%n sections synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) had nothing new</source>
        <translation>
            <numerusform>%n section had nothing new</numerusform>
            <numerusform>%n sections had nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories changed</source>
        <translation>
            <numerusform>%n story changed</numerusform>
            <numerusform>%n stories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages fetched</source>
        <translation>
            <numerusform>%n page fetched</numerusform>
            <numerusform>%n pages fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos fetched</source>
        <translation>
            <numerusform>%n photo fetched</numerusform>
            <numerusform>%n photos fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages and photos left for the next sync</source>
        <translation>
            <numerusform>%n page or photo left for the next sync</numerusform>
            <numerusform>%n pages and photos left for the next sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages show only the beginning of their story</source>
        <translation>
            <numerusform>%n page shows only the beginning of its story</numerusform>
            <numerusform>%n pages show only the beginning of their story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::GeneralPage</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::MainWindow</name>
    <message numerus="yes">
        <source>%n stories marked as read</source>
        <translation>
            <numerusform>%n story marked as read</numerusform>
            <numerusform>%n stories marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::NumberChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::StatusLine</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>addresses of the last sync</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::StoryDocument</name>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::SyncReportDialog</name>
    <message numerus="yes">
        <source>%n stories are new</source>
        <translation>
            <numerusform>%n story is new</numerusform>
            <numerusform>%n stories are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages fetched</source>
        <translation>
            <numerusform>%n page fetched</numerusform>
            <numerusform>%n pages fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos fetched</source>
        <translation>
            <numerusform>%n photo fetched</numerusform>
            <numerusform>%n photos fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>addresses of one sync</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages and photos are left for the next sync</source>
        <translation>
            <numerusform>%n page or photo is left for the next sync</numerusform>
            <numerusform>%n pages and photos are left for the next sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages show only the beginning of their story</source>
        <translation>
            <numerusform>%n page shows only the beginning of its story</numerusform>
            <numerusform>%n pages show only the beginning of their story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::TextPage</name>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>of a line</extracomment>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
</TS>
