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
</context>
</TS>
