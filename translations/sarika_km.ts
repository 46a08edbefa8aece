<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add Newspaper…</source>
        <translation>បន្ថែមកាសែត…</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>ធ្វើសមកាលកម្មឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Cancel Sync</source>
        <translation>បោះបង់សមកាលកម្ម</translation>
    </message>
    <message>
        <source>Last Sync…</source>
        <translation>សមកាលកម្មចុងក្រោយ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>Undo Mark All as Read</source>
        <translation>មិនសម្គាល់ទាំងអស់ថាអានរួចវិញ</translation>
    </message>
    <message>
        <source>Find in Story…</source>
        <translation>ស្វែងរកក្នុងអត្ថបទ…</translation>
    </message>
    <message>
        <source>Search All Stories</source>
        <translation>ស្វែងរកគ្រប់អត្ថបទ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្ដូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Unfollow…</source>
        <translation>ឈប់តាមដាន…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>ការកំណត់…</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>ពង្រីកទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>បង្រួមទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Default Text Size</source>
        <translation>ទំហំអក្សរដើម</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ពេញអេក្រង់</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>សម្គាល់ថាបានអាន</translation>
    </message>
    <message>
        <source>Add to Favourites</source>
        <translation>បន្ថែមទៅសំណព្វ</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>សម្គាល់ទាំងអស់ថាអានរួច</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>Next Story</source>
        <translation>អត្ថបទបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous Story</source>
        <translation>អត្ថបទមុន</translation>
    </message>
    <message>
        <source>Next Unread Story</source>
        <translation>អត្ថបទមិនទាន់អានបន្ទាប់</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>ថ្មីបំផុត</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>មិនទាន់អាន</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>សំណព្វ</translation>
    </message>
    <message>
        <source>Most Viewed</source>
        <translation>មើលច្រើនបំផុត</translation>
    </message>
    <message>
        <source>To the Newspapers</source>
        <translation>ទៅបញ្ជីកាសែត</translation>
    </message>
    <message>
        <source>To the Story List</source>
        <translation>ទៅបញ្ជីអត្ថបទ</translation>
    </message>
    <message>
        <source>To the Story</source>
        <translation>ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>ផ្លូវកាត់ក្ដារចុច</translation>
    </message>
    <message>
        <source>About Sarika</source>
        <translation>អំពីសារិកា</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>សម្គាល់ថាមិនទាន់អាន</translation>
    </message>
    <message>
        <source>Remove from Favourites</source>
        <translation>លុបចេញពីសំណព្វ</translation>
    </message>
    <message>
        <source>Sync This Newspaper</source>
        <translation>ធ្វើសមកាលកម្មកាសែតនេះ</translation>
    </message>
    <message>
        <source>Move Newspaper Up</source>
        <translation>ផ្លាស់ទីកាសែតឡើងលើ</translation>
    </message>
    <message>
        <source>Move Newspaper Down</source>
        <translation>ផ្លាស់ទីកាសែតចុះក្រោម</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ពណ៌ត្នោតស្រាល</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>កម្រិតពណ៌ផ្ទុយខ្លាំង</translation>
    </message>
    <message>
        <source>Back to the Last Story</source>
        <translation>ថយទៅអត្ថបទមុនដែលបានអាន</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>ទៅមុខវិញ</translation>
    </message>
    <message>
        <source>Rules for This Newspaper…</source>
        <translation>វិធានសម្រាប់កាសែតនេះ…</translation>
    </message>
    <message>
        <source>Read Aloud</source>
        <translation>អានឮៗ</translation>
    </message>
    <message>
        <source>Earlier Wordings…</source>
        <translation>អត្ថបទមុនកែ…</translation>
    </message>
    <message>
        <source>Find an Action…</source>
        <translation>ស្វែងរកសកម្មភាព…</translation>
    </message>
    <message>
        <source>Save Story As…</source>
        <translation>រក្សាទុកអត្ថបទជា…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>View Source</source>
        <translation>មើលកូដអត្ថបទ</translation>
    </message>
    <message>
        <source>Go to Date…</source>
        <translation>ទៅកាន់កាលបរិច្ឆេទ…</translation>
    </message>
    <message>
        <source>Newspaper Properties…</source>
        <translation>លក្ខណសម្បត្តិរបស់កាសែត…</translation>
    </message>
    <message>
        <source>Caret in the Story</source>
        <translation>ទស្សន៍ទ្រនិចក្នុងអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 of %2 stories are ready to be read with no network.</source>
        <translation>អត្ថបទ %1 ក្នុងចំណោម %2 អាចអានបានពេលគ្មានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Sections followed: %1</source>
        <translation>ផ្នែកដែលតាមដាន៖ %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>រកមិនឃើញអ្វីទេ។</translation>
    </message>
    <message>
        <source>No longer followed: %1</source>
        <translation>ឈប់តាមដាន៖ %1</translation>
    </message>
    <message>
        <source>The whole text is not here yet.</source>
        <translation>អត្ថបទទាំងមូលមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>%1 stories, %2 unread</source>
        <translation>អត្ថបទ %1 មិនទាន់អាន %2</translation>
    </message>
    <message>
        <source>Not followed, as it is no web address: %1</source>
        <translation>មិនបានតាមដានទេ ព្រោះមិនមែនជាអាសយដ្ឋានគេហទំព័រ៖ %1</translation>
    </message>
    <message>
        <source>The newspaper shows only the beginning of this story.</source>
        <translation>កាសែតបង្ហាញតែផ្នែកដើមនៃអត្ថបទនេះប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no connection. What is already here can be read; the rest comes once you are online.</source>
        <translation>គ្មានការតភ្ជាប់ទេ។ អ្វីដែលមានរួចហើយអាចអានបាន ឯអ្វីដែលនៅសល់នឹងមកដល់ ពេលអ្នកភ្ជាប់បណ្ដាញវិញ។</translation>
    </message>
    <message>
        <source>The newspaper took too long to answer. Try again later.</source>
        <translation>កាសែតនេះឆ្លើយតបយូរពេក។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។</translation>
    </message>
    <message>
        <source>The newspaper did not let us in. Open it in your browser: it may ask you to sign in.</source>
        <translation>កាសែតនេះមិនអនុញ្ញាតឲ្យចូលទេ។ សូមបើកវាក្នុងកម្មវិធីរុករក ព្រោះវាអាចតម្រូវឲ្យចុះឈ្មោះចូល។</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check how it is spelt.</source>
        <translation>គ្មានអ្វីនៅអាសយដ្ឋាននេះទេ។ សូមពិនិត្យអក្ខរាវិរុទ្ធរបស់វា។</translation>
    </message>
    <message>
        <source>The newspaper has closed this section. What was kept stays; you can unfollow it.</source>
        <translation>កាសែតបានបិទផ្នែកនេះហើយ។ អ្វីដែលបានរក្សាទុកនៅដដែល ហើយអ្នកអាចឈប់តាមដានវាបាន។</translation>
    </message>
    <message>
        <source>The newspaper asked us to wait. The next sync tries again by itself.</source>
        <translation>កាសែតសុំឲ្យរង់ចាំ។ សមកាលកម្មលើកក្រោយនឹងព្យាយាមម្ដងទៀតដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The newspaper&apos;s server has a fault. The next sync tries again by itself.</source>
        <translation>ម៉ាស៊ីនបម្រើរបស់កាសែតមានបញ្ហា។ សមកាលកម្មលើកក្រោយនឹងព្យាយាមម្ដងទៀតដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was fetched. Check the date and time of this computer.</source>
        <translation>ការតភ្ជាប់មិនមានសុវត្ថិភាព ដូច្នេះមិនបានទាញយកអ្វីទេ។ សូមពិនិត្យកាលបរិច្ឆេទ និងម៉ោងរបស់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>This address keeps sending us elsewhere. Follow the newspaper by its front page instead.</source>
        <translation>អាសយដ្ឋាននេះចេះតែបញ្ជូនទៅកន្លែងផ្សេង។ សូមតាមដានកាសែតនេះតាមទំព័រដើមរបស់វាវិញ។</translation>
    </message>
    <message>
        <source>This is not an address we can open. It begins with https:// or http://.</source>
        <translation>នេះមិនមែនជាអាសយដ្ឋានដែលអាចបើកបានទេ។ អាសយដ្ឋានត្រូវចាប់ផ្ដើមដោយ https:// ឬ http://។</translation>
    </message>
    <message>
        <source>No news was found at this address. Try the newspaper&apos;s front page.</source>
        <translation>រកមិនឃើញព័ត៌មាននៅអាសយដ្ឋាននេះទេ។ សូមសាកល្បងទំព័រដើមរបស់កាសែត។</translation>
    </message>
    <message>
        <source>What the newspaper sent cannot be read. Nothing of yours is lost; try again later.</source>
        <translation>អ្វីដែលកាសែតផ្ញើមកមិនអាចអានបានទេ។ អ្វីៗរបស់អ្នកមិនបាត់ទេ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។</translation>
    </message>
    <message>
        <source>The newspaper sent an empty page. Try again later.</source>
        <translation>កាសែតបានផ្ញើទំព័រទទេមក។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។</translation>
    </message>
    <message>
        <source>What the newspaper sent is too large to keep. Open it in your browser.</source>
        <translation>អ្វីដែលកាសែតផ្ញើមកធំពេក មិនអាចរក្សាទុកបានទេ។ សូមបើកវាក្នុងកម្មវិធីរុករក។</translation>
    </message>
    <message>
        <source>This photo cannot be shown. Open the story in your browser to see it.</source>
        <translation>រូបថតនេះមិនអាចបង្ហាញបានទេ។ សូមបើកអត្ថបទក្នុងកម្មវិធីរុករក ដើម្បីមើលវា។</translation>
    </message>
    <message>
        <source>Your stories could not be read or saved. Start Sarika again.</source>
        <translation>មិនអាចអាន ឬរក្សាទុកអត្ថបទរបស់អ្នកបានទេ។ សូមបើកសារិកាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then sync again.</source>
        <translation>ថាសពេញហើយ។ សូមបង្កើនទំហំទំនេរ រួចធ្វើសមកាលកម្មម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The folder of your stories cannot be written. Check that it belongs to you.</source>
        <translation>មិនអាចសរសេរទៅក្នុងថតអត្ថបទរបស់អ្នកបានទេ។ សូមពិនិត្យថាតើវាជារបស់អ្នកឬទេ។</translation>
    </message>
    <message>
        <source>Your stories were saved by a newer Sarika. Update Sarika to open them; nothing was changed.</source>
        <translation>អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកដោយសារិកាកំណែថ្មីជាង។ សូមធ្វើបច្ចុប្បន្នភាពសារិកា ដើម្បីបើកវា។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Another Sarika is at work. Close it or wait a moment, then try again.</source>
        <translation>សារិកាមួយទៀតកំពុងដំណើរការ។ សូមបិទវា ឬរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Stopped. What had already come is kept; sync again for the rest.</source>
        <translation>បានបញ្ឈប់។ អ្វីដែលបានមកដល់ត្រូវបានរក្សាទុក។ ធ្វើសមកាលកម្មម្ដងទៀតសម្រាប់អ្វីដែលនៅសល់។</translation>
    </message>
    <message>
        <source>This command was not understood. Add --help to see how it works.</source>
        <translation>មិនយល់ពាក្យបញ្ជានេះទេ។ សូមបន្ថែម --help ដើម្បីមើលរបៀបប្រើ។</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of yours is lost; try again.</source>
        <translation>មានបញ្ហាមួយកើតឡើង។ អ្វីៗរបស់អ្នកមិនបាត់ទេ សូមព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A part of Sarika is missing or of another version. Install Sarika again; what is here can be read.</source>
        <translation>ផ្នែកមួយនៃកម្មវិធីសារិកាបាត់ ឬជាកំណែផ្សេង។ សូមដំឡើងសារិកាម្ដងទៀត។ អ្វីដែលមាននៅទីនេះអាចអានបាន។</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>ផ្លូវកាត់ក្ដារចុច</translation>
    </message>
    <message>
        <source>Sarika</source>
        <translation>សារិកា</translation>
    </message>
    <message>
        <source>Newspapers to keep and to read anywhere, with no network, in English and Khmer.</source>
        <translation>កាសែតសម្រាប់រក្សាទុក និងអានគ្រប់ទីកន្លែង ទោះគ្មានបណ្ដាញ ជាភាសាអង់គ្លេស និងខ្មែរ។</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The fonts are under the SIL Open Font License.</source>
        <translation>កម្មវិធីសេរីក្រោមអាជ្ញាប័ណ្ណសាធារណៈទូទៅ GNU កំណែ ៣ ឬថ្មីជាងនេះ។ ពុម្ពអក្សរស្ថិតក្រោមអាជ្ញាប័ណ្ណពុម្ពអក្សរបើកចំហ SIL។</translation>
    </message>
    <message>
        <source>About Sarika</source>
        <translation>អំពីសារិកា</translation>
    </message>
</context>
<context>
    <name>MostViewed</name>
    <message>
        <source>MOST VIEWED</source>
        <translation>មើលច្រើនបំផុត</translation>
    </message>
    <message>
        <source>MOST VIEWED in %1</source>
        <translation>មើលច្រើនបំផុតក្នុង %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A newspaper reader.</source>
        <translation>កម្មវិធីអានកាសែត។</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>រក្សាទុកអ្វីៗទាំងអស់ក្នុងថតនេះ។</translation>
    </message>
    <message>
        <source>Speak en or km.</source>
        <translation>ប្រើភាសា en ឬ km។</translation>
    </message>
    <message>
        <source>Follow this newspaper if it is new, and show it.</source>
        <translation>តាមដានកាសែតនេះប្រសិនបើវាថ្មី ហើយបង្ហាញវា។</translation>
    </message>
    <message>
        <source>With nothing followed yet, open the sample edition.</source>
        <translation>បើមិនទាន់តាមដានអ្វីទេ បើកច្បាប់គំរូ។</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>រក្សាទុករូបភាពបង្អួច រួចចេញ។</translation>
    </message>
    <message>
        <source>For the picture: open no story.</source>
        <translation>សម្រាប់រូបភាព៖ មិនបើកអត្ថបទណាទេ។</translation>
    </message>
    <message>
        <source>Size of the picture, as 1240x820.</source>
        <translation>ទំហំរូបភាព ដូចជា 1240x820។</translation>
    </message>
    <message>
        <source>Scale of the picture.</source>
        <translation>មាត្រដ្ឋានរូបភាព។</translation>
    </message>
    <message>
        <source>Use light, sepia, dark, contrast or system.</source>
        <translation>ប្រើ light, sepia, dark, contrast ឬ system។</translation>
    </message>
    <message>
        <source>Say when the window is painted, for measuring.</source>
        <translation>ប្រាប់ពេលបង្អួចគូររួច សម្រាប់វាស់ល្បឿន។</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy the code</source>
        <translation>ចម្លងកូដ</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Byline</source>
        <translation>អ្នកនិពន្ធ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>ចំណងជើងរូបភាព</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ថតដោយ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>មើលមុនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ទំព័រដំបូង</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ទំព័រចុងក្រោយ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>សមទទឹង</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>សមទំព័រ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្ដេក</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>បង្ហាញទំព័រតែមួយ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>បង្ហាញទំព័រទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>បង្ហាញទំព័រទាំងអស់</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>រៀបចំទំព័រ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>រមូរមកទីនេះ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>លើបំផុត</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ក្រោមបំផុត</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>គែមឆ្វេង</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>គែមស្ដាំ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>មួយទំព័រឡើងលើ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>មួយទំព័រចុះក្រោម</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>មួយទំព័រទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>មួយទំព័រទៅស្ដាំ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>រមូរឡើងលើ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>រមូរចុះក្រោម</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>រមូរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>រមូរទៅស្ដាំ</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>Headline</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>អ្នកនិពន្ធ</translation>
    </message>
    <message>
        <source>Photo caption</source>
        <translation>ចំណងជើងរូបភាព</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>អ្នកថតរូប</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>កាសែត</translation>
    </message>
    <message>
        <source>After a date</source>
        <translation>ក្រោយកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Before a date</source>
        <translation>មុនកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>តែសំណព្វប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>ត្រូវជាងគេមុន</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Unread</source>
        <translation>មិនទាន់អាន</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>សំណព្វ</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>មើលច្រើនបំផុត</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>ថ្មីបំផុត</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>អត្ថបទ %n</numerusform>
            <numerusform>អត្ថបទ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>អង់គ្លេស</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sarika</source>
        <translation>សារិកា</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>read</source>
        <translation>អានរួច</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>មិនទាន់អាន</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>សំណព្វ</translation>
    </message>
    <message>
        <source>Text available offline</source>
        <translation>អត្ថបទអាចអានបានពេលនៅក្រៅបណ្ដាញ</translation>
    </message>
    <message>
        <source>Text not fetched: tried again at the next sync</source>
        <translation>មិនអាចទាញយកអត្ថបទបាន៖ នឹងព្យាយាមម្ដងទៀតនៅសមកាលកម្មលើកក្រោយ</translation>
    </message>
    <message>
        <source>Text not here yet: it comes with the next sync</source>
        <translation>អត្ថបទមិនទាន់មកដល់៖ វានឹងមកជាមួយសមកាលកម្មលើកក្រោយ</translation>
    </message>
    <message>
        <source>Photos available offline</source>
        <translation>រូបថតអាចមើលបានពេលនៅក្រៅបណ្ដាញ</translation>
    </message>
    <message>
        <source>Photos not fetched: tried again at the next sync</source>
        <translation>មិនអាចទាញយករូបថតបាន៖ នឹងព្យាយាមម្ដងទៀតនៅសមកាលកម្មលើកក្រោយ</translation>
    </message>
    <message>
        <source>Photos not here yet: they come with the next sync</source>
        <translation>រូបថតមិនទាន់មកដល់៖ វានឹងមកជាមួយសមកាលកម្មលើកក្រោយ</translation>
    </message>
    <message>
        <source>Only the beginning: the newspaper shows no more</source>
        <translation>មានតែផ្នែកដើម៖ កាសែតមិនបង្ហាញលើសពីនេះទេ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>បានកែប្រែ</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n section(s) synced</source>
        <translation>
            <numerusform>បានធ្វើសមកាលកម្ម %n ផ្នែក</numerusform>
            <numerusform>បានធ្វើសមកាលកម្ម %n ផ្នែក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) had nothing new</source>
        <translation>
            <numerusform>%n ផ្នែកគ្មានអ្វីថ្មី</numerusform>
            <numerusform>%n ផ្នែកគ្មានអ្វីថ្មី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>អត្ថបទថ្មី %n</numerusform>
            <numerusform>អត្ថបទថ្មី %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories changed</source>
        <translation>
            <numerusform>អត្ថបទបានកែប្រែ %n</numerusform>
            <numerusform>អត្ថបទបានកែប្រែ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages fetched</source>
        <translation>
            <numerusform>បានទាញយក %n ទំព័រ</numerusform>
            <numerusform>បានទាញយក %n ទំព័រ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos fetched</source>
        <translation>
            <numerusform>បានទាញយករូបថត %n</numerusform>
            <numerusform>បានទាញយករូបថត %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages and photos left for the next sync</source>
        <translation>
            <numerusform>ទំព័រ និងរូបថត %n ទុកសម្រាប់ពេលធ្វើសមកាលកម្មបន្ទាប់</numerusform>
            <numerusform>ទំព័រ និងរូបថត %n ទុកសម្រាប់ពេលធ្វើសមកាលកម្មបន្ទាប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages show only the beginning of their story</source>
        <translation>
            <numerusform>ទំព័រ %n បង្ហាញតែផ្នែកដើមនៃអត្ថបទ</numerusform>
            <numerusform>ទំព័រ %n បង្ហាញតែផ្នែកដើមនៃអត្ថបទ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::AddSourceDialog</name>
    <message>
        <source>Add Newspaper</source>
        <translation>បន្ថែមកាសែត</translation>
    </message>
    <message>
        <source>Give the address of a newspaper&apos;s page, or of its feed.</source>
        <translation>សូមបញ្ចូលអាសយដ្ឋានទំព័ររបស់កាសែត ឬមតិព័ត៌មានរបស់វា។</translation>
    </message>
    <message>
        <source>Address of the newspaper</source>
        <translation>អាសយដ្ឋានកាសែត</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ពិនិត្យមើល</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>តាមដាន</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>កំពុងពិនិត្យមើល</translation>
    </message>
    <message>
        <source>Looking at what the address offers…</source>
        <translation>កំពុងពិនិត្យមើលអ្វីដែលមាននៅអាសយដ្ឋាននេះ…</translation>
    </message>
</context>
<context>
    <name>sarika::CommandPalette</name>
    <message>
        <source>Not possible now</source>
        <translation>មិនអាចធ្វើបានទេឥឡូវនេះ</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>តើអ្នកចង់ធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>ស្វែងរកសកម្មភាព</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>សកម្មភាព</translation>
    </message>
</context>
<context>
    <name>sarika::DateDialog</name>
    <message>
        <source>Go to Date</source>
        <translation>ទៅកាន់កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>sarika::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>រកមិនឃើញ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place among the matches, as in “3 of 12”</extracomment>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>ស្វែងរកក្នុងអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>រកមុន (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>រកបន្ទាប់ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>បិទ (Esc)</translation>
    </message>
</context>
<context>
    <name>sarika::GeneralPage</name>
    <message>
        <source>Only when asked</source>
        <translation>តែនៅពេលខ្ញុំសុំ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>រៀងរាល់ %n ម៉ោង</numerusform>
            <numerusform>រៀងរាល់ %n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>រៀងរាល់ %n នាទី</numerusform>
            <numerusform>រៀងរាល់ %n នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>រចនាបថ</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ធ្វើសមកាលកម្ម</translation>
    </message>
    <message>
        <source>Sync when Sarika starts</source>
        <translation>ធ្វើសមកាលកម្មនៅពេលបើកសារិកា</translation>
    </message>
    <message>
        <source>Digits in Khmer</source>
        <translation>លេខក្នុងភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Lunar date and Buddhist year beside the date</source>
        <translation>ថ្ងៃចន្ទគតិ និងពុទ្ធសករាជ ក្បែរកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ពណ៌ត្នោតស្រាល</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិតពណ៌ផ្ទុយខ្លាំង</translation>
    </message>
</context>
<context>
    <name>sarika::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>ចុចគ្រាប់ចុចថ្មី</translation>
    </message>
</context>
<context>
    <name>sarika::KeyboardPage</name>
    <message>
        <source>no key</source>
        <translation>គ្មានគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>%1 moves about or edits text everywhere. Choose another key.</source>
        <translation>%1 ប្រើសម្រាប់ផ្លាស់ទី ឬកែអក្សរគ្រប់ទីកន្លែង។ សូមជ្រើសគ្រាប់ចុចផ្សេង។</translation>
    </message>
    <message>
        <source>%1 opens menus, as Alt does with every letter. Choose another key.</source>
        <translation>%1 ប្រើសម្រាប់បើកម៉ឺនុយ ដូច Alt ជាមួយអក្សរណាក៏ដោយ។ សូមជ្រើសគ្រាប់ចុចផ្សេង។</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>យកមកប្រើ</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Shall it be that of “%3”?</source>
        <translation>%1 ជាគ្រាប់ចុចរបស់ «%2»។ តើឱ្យវាទៅ «%3» ឬទេ?</translation>
    </message>
    <message>
        <source>Press Enter on an action, then its new key.</source>
        <translation>ចុច Enter លើសកម្មភាពមួយ រួចចុចគ្រាប់ចុចថ្មីរបស់វា។</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>សកម្មភាព និងគ្រាប់ចុចរបស់វា</translation>
    </message>
    <message>
        <source>Change Key</source>
        <translation>ប្ដូរគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Usual Key</source>
        <translation>គ្រាប់ចុចដើម</translation>
    </message>
    <message>
        <source>All Keys as Usual</source>
        <translation>គ្រាប់ចុចដើមទាំងអស់</translation>
    </message>
</context>
<context>
    <name>sarika::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>មិនទាន់បានធ្វើសមកាលកម្មនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Sarika</source>
        <translation>សារិកា</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>ម៉ឺនុយ</translation>
    </message>
    <message numerus="yes">
        <source>%n stories marked as read</source>
        <translation>
            <numerusform>បានសម្គាល់អត្ថបទ %n ថាអានរួច</numerusform>
            <numerusform>បានសម្គាល់អត្ថបទ %n ថាអានរួច</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>It is time to sync, but data on this connection may cost money.</source>
        <translation>ដល់ពេលធ្វើសមកាលកម្មហើយ ប៉ុន្តែទិន្នន័យលើការតភ្ជាប់នេះអាចអស់លុយ។</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>ធ្វើសមកាលកម្មឥឡូវនេះ</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this story.</source>
        <translation>កុំព្យូទ័រនេះគ្មានសំឡេងសម្រាប់ភាសារបស់អត្ថបទនេះទេ។</translation>
    </message>
    <message>
        <source>This computer has no Khmer voice: the story cannot be read aloud.</source>
        <translation>កុំព្យូទ័រនេះគ្មានសំឡេងភាសាខ្មែរទេ ដូច្នេះមិនអាចអានអត្ថបទឮៗបានទេ។</translation>
    </message>
    <message>
        <source>This computer has no English voice: the story cannot be read aloud.</source>
        <translation>កុំព្យូទ័រនេះគ្មានសំឡេងភាសាអង់គ្លេសទេ ដូច្នេះមិនអាចអានអត្ថបទឮៗបានទេ។</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>បានរក្សាទុកជា %1</translation>
    </message>
</context>
<context>
    <name>sarika::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែសម្រួល</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>រចនាបថ</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ</translation>
    </message>
</context>
<context>
    <name>sarika::MonthLine</name>
    <message>
        <source>Previous year</source>
        <translation>ឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>ឆ្នាំបន្ទាប់</translation>
    </message>
</context>
<context>
    <name>sarika::NetworkPage</name>
    <message>
        <source>On a metered connection</source>
        <translation>ពេលការតភ្ជាប់គិតលុយតាមទិន្នន័យ</translation>
    </message>
    <message>
        <source>Sync as always</source>
        <translation>ធ្វើសមកាលកម្មដូចធម្មតា</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>សួរជាមុន</translation>
    </message>
    <message>
        <source>Wait for another</source>
        <translation>រង់ចាំការតភ្ជាប់ផ្សេង</translation>
    </message>
    <message>
        <source>At most in one sync</source>
        <translation>យ៉ាងច្រើនក្នុងសមកាលកម្មមួយ</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>យ៉ាងច្រើនក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Headlines come first, then pages, then photos. What does not fit comes next time.</source>
        <translation>ចំណងជើងមកមុន បន្ទាប់មកទំព័រ រួចរូបថត។ អ្វីដែលលើសកម្រិត នឹងមកនៅពេលក្រោយ។</translation>
    </message>
</context>
<context>
    <name>sarika::Notice</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>sarika::NumberChoice</name>
    <message>
        <source>No limit</source>
        <translation>គ្មានកម្រិត</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ជារៀងរហូត</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>ថ្មីបំផុត %1</translation>
    </message>
    <message>
        <source>As for all (%1)</source>
        <translation>ដូចកាសែតទាំងអស់ (%1)</translation>
    </message>
</context>
<context>
    <name>sarika::OfferPreview</name>
    <message>
        <source>Name of the newspaper</source>
        <translation>ឈ្មោះកាសែត</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>ផ្នែក %1</translation>
    </message>
</context>
<context>
    <name>sarika::PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Save Photo</source>
        <translation>រក្សាទុករូបថត</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>The photo could not be saved there.</source>
        <translation>មិនអាចរក្សាទុករូបថតនៅទីនោះបានទេ។</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ឲ្យល្មមបង្អួច</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>ទំហំពិត</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>រក្សាទុកជា…</translation>
    </message>
</context>
<context>
    <name>sarika::PropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>លក្ខណសម្បត្តិរបស់ %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>%1, %2 of them unread</source>
        <translation>%1 ក្នុងនោះមិនទាន់អាន %2</translation>
    </message>
    <message>
        <source>Keep stories</source>
        <translation>រក្សាទុកអត្ថបទ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ចំនួនអត្ថបទ</translation>
    </message>
    <message>
        <source>Space at most</source>
        <translation>ទំហំយ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>What is too old or too much goes after the next sync. Favourites stay, text and photos.</source>
        <translation>អត្ថបទដែលចាស់ពេក ឬលើសកម្រិត នឹងត្រូវលុបក្រោយសមកាលកម្មលើកក្រោយ។ អត្ថបទសំណព្វនៅដដែល ទាំងអត្ថបទ និងរូបថត។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>sarika::ReadingPane</name>
    <message>
        <source>Story</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>មិនមានអត្ថបទណាបើកទេ។</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>បានចម្លង</translation>
    </message>
</context>
<context>
    <name>sarika::SearchBox</name>
    <message>
        <source>Search all stories</source>
        <translation>ស្វែងរកគ្រប់អត្ថបទ</translation>
    </message>
</context>
<context>
    <name>sarika::SearchChips</name>
    <message>
        <source>Narrow the search</source>
        <translation>បង្រួមការស្វែងរក</translation>
    </message>
</context>
<context>
    <name>sarika::SectionsPane</name>
    <message>
        <source>Sync This Now</source>
        <translation>ធ្វើសមកាលកម្មវាឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្ដូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Unfollow…</source>
        <translation>ឈប់តាមដាន…</translation>
    </message>
    <message>
        <source>Newspapers and sections</source>
        <translation>កាសែត និងផ្នែក</translation>
    </message>
    <message>
        <source>Add Newspaper…</source>
        <translation>បន្ថែមកាសែត…</translation>
    </message>
    <message>
        <source>Follow a newspaper by its address</source>
        <translation>តាមដានកាសែតមួយតាមអាសយដ្ឋានរបស់វា</translation>
    </message>
    <message>
        <source>Add newspaper</source>
        <translation>បន្ថែមកាសែត</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>លក្ខណសម្បត្តិ…</translation>
    </message>
</context>
<context>
    <name>sarika::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ទូទៅ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ការអាន</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ការផ្ទុក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>បណ្ដាញ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>ក្ដារចុច</translation>
    </message>
</context>
<context>
    <name>sarika::SiteRulesDialog</name>
    <message>
        <source>Fetching the story&apos;s page…</source>
        <translation>កំពុងទាញយកទំព័ររបស់អត្ថបទ…</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>មិនយល់បន្ទាត់ទី %1 ទេ។</translation>
    </message>
    <message>
        <source>By these rules the page reads as shown.</source>
        <translation>តាមវិធានទាំងនេះ ទំព័រអានបានដូចដែលបង្ហាញ។</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>បើកវិធាន</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>“%1” cannot be read as rules.</source>
        <translation>មិនអាចអាន «%1» ជាវិធានបានទេ។</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>វិធានសម្រាប់ %1</translation>
    </message>
    <message>
        <source>Sarika finds the story in a page by itself. Where it goes wrong for this newspaper, say where things stand, one line each, with CSS selectors: “body: .story-text”. The names are body, remove, headline, byline, date, photo, caption, credit and next page.</source>
        <translation>សារិការកឃើញអត្ថបទក្នុងទំព័រដោយខ្លួនឯង។ បើវារកខុសចំពោះកាសែតនេះ សូមប្រាប់ថាអ្វីៗនៅត្រង់ណា មួយបន្ទាត់ម្ដងៗ ដោយប្រើ CSS selector៖ «body: .story-text»។ ឈ្មោះដែលប្រើបានគឺ body, remove, headline, byline, date, photo, caption, credit និង next page។</translation>
    </message>
    <message>
        <source>The story as read by these rules</source>
        <translation>អត្ថបទដូចដែលអានបានតាមវិធានទាំងនេះ</translation>
    </message>
    <message>
        <source>Open Rules File…</source>
        <translation>បើកឯកសារវិធាន…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>sarika::SourceDialog</name>
    <message>
        <source>Source of the Story</source>
        <translation>កូដនៃអត្ថបទ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>sarika::StatusLine</name>
    <message>
        <source>Synced just now</source>
        <translation>ទើបតែធ្វើសមកាលកម្ម</translation>
    </message>
    <message>
        <source>Offline · news from %1</source>
        <translation>ក្រៅបណ្ដាញ · ព័ត៌មានពី %1</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translation>ព័ត៌មានពី %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>កំពុងធ្វើសមកាលកម្ម…</translation>
    </message>
    <message>
        <source>Syncing: %1 of %2 · %3 · %4</source>
        <extracomment>%1 done, %2 to do, %3 bytes received, %4 what is being fetched</extracomment>
        <translation>កំពុងធ្វើសមកាលកម្ម៖ %1 ក្នុងចំណោម %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>addresses of the last sync</comment>
        <translation>
            <numerusform>បរាជ័យ %n</numerusform>
            <numerusform>បរាជ័យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed in the last sync, and why</source>
        <translation>អ្វីដែលបរាជ័យក្នុងសមកាលកម្មចុងក្រោយ និងមូលហេតុ</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>វឌ្ឍនភាពសមកាលកម្ម</translation>
    </message>
    <message>
        <source>Cancel sync</source>
        <translation>បោះបង់សមកាលកម្ម</translation>
    </message>
    <message>
        <source>syncs when the network is back</source>
        <translation>នឹងធ្វើសមកាលកម្ម ពេលបណ្ដាញមានវិញ</translation>
    </message>
    <message>
        <source>waits for a connection that is not metered</source>
        <translation>កំពុងរង់ចាំការតភ្ជាប់ដែលមិនគិតលុយតាមទិន្នន័យ</translation>
    </message>
    <message>
        <source>next sync at %1</source>
        <extracomment>%1 is a time of day, today or tomorrow</extracomment>
        <translation>សមកាលកម្មបន្ទាប់នៅម៉ោង %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <extracomment>%1 a section, %2 done, %3 to do, %4 bytes received</extracomment>
        <translation>%1៖ %2 ក្នុងចំណោម %3 · %4</translation>
    </message>
    <message>
        <source>Search is being renewed: %1 of %2 stories</source>
        <translation>កំពុងរៀបចំការស្វែងរកឡើងវិញ៖ អត្ថបទ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Progress of renewing the search</source>
        <translation>វឌ្ឍនភាពនៃការរៀបចំការស្វែងរកឡើងវិញ</translation>
    </message>
</context>
<context>
    <name>sarika::StoragePage</name>
    <message>
        <source>Keep stories</source>
        <translation>រក្សាទុកអត្ថបទ</translation>
    </message>
    <message>
        <source>Of each newspaper</source>
        <translation>ចំនួនអត្ថបទក្នុងកាសែតនីមួយៗ</translation>
    </message>
    <message>
        <source>Each newspaper uses at most</source>
        <translation>កាសែតនីមួយៗប្រើយ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>All use at most</source>
        <translation>ទាំងអស់ប្រើយ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>Favourites stay, text and photos, whatever is chosen here. A newspaper’s properties may say otherwise for it alone.</source>
        <translation>អត្ថបទសំណព្វនៅដដែល ទាំងអត្ថបទ និងរូបថត ទោះបីជ្រើសអ្វីនៅទីនេះក៏ដោយ។ លក្ខណសម្បត្តិរបស់កាសែតមួយ អាចកំណត់ខុសពីនេះសម្រាប់តែកាសែតនោះ។</translation>
    </message>
</context>
<context>
    <name>sarika::StoriesPane</name>
    <message>
        <source>No story holds “%1”.</source>
        <translation>គ្មានអត្ថបទណាមាន “%1” ទេ។</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>អានរួចទាំងអស់ហើយ។</translation>
    </message>
    <message>
        <source>No favourites yet. Press S on a story to keep it for ever, with its photos.</source>
        <translation>មិនទាន់មានអត្ថបទសំណព្វទេ។ ចុចគ្រាប់ចុច S លើអត្ថបទ ដើម្បីរក្សាវាទុកជានិច្ច ជាមួយរូបថតរបស់វា។</translation>
    </message>
    <message>
        <source>None of your newspapers has told what is most viewed yet.</source>
        <translation>មិនទាន់មានកាសែតណារបស់អ្នកប្រាប់ថាអ្វីត្រូវបានមើលច្រើនបំផុតទេ។</translation>
    </message>
    <message>
        <source>Nothing here yet. Sync to fetch the latest stories.</source>
        <translation>មិនទាន់មានអ្វីនៅទីនេះទេ។ ធ្វើសមកាលកម្ម ដើម្បីទាញយកអត្ថបទថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>អត្ថបទ</translation>
    </message>
</context>
<context>
    <name>sarika::StoryDocument</name>
    <message>
        <source>updated %1</source>
        <translation>បានធ្វើបច្ចុប្បន្នភាព %1</translation>
    </message>
    <message>
        <source>The whole text could not be fetched. It is tried again at the next sync.</source>
        <translation>មិនអាចទាញយកអត្ថបទទាំងមូលបានទេ។ នឹងព្យាយាមម្ដងទៀតនៅសមកាលកម្មលើកក្រោយ។</translation>
    </message>
    <message>
        <source>The whole text is not here yet. It comes with the next sync.</source>
        <translation>អត្ថបទទាំងមូលមិនទាន់មកដល់ទេ។ វានឹងមកជាមួយសមកាលកម្មលើកក្រោយ។</translation>
    </message>
    <message>
        <source>Some photos could not be fetched. They are tried again at the next sync.</source>
        <translation>មិនអាចទាញយករូបថតខ្លះបានទេ។ នឹងព្យាយាមម្ដងទៀតនៅសមកាលកម្មលើកក្រោយ។</translation>
    </message>
    <message>
        <source>Photos are not here yet. They come with the next sync.</source>
        <translation>រូបថតមិនទាន់មកដល់ទេ។ វានឹងមកជាមួយសមកាលកម្មលើកក្រោយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>អានអស់ %n នាទី</numerusform>
            <numerusform>អានអស់ %n នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>អត្ថបទបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>អត្ថបទមុន</translation>
    </message>
    <message>
        <source>The newspaper shows only the beginning of this story. To read on, open it in your browser.</source>
        <translation>កាសែតបង្ហាញតែផ្នែកដើមនៃអត្ថបទនេះប៉ុណ្ណោះ។ ដើម្បីអានបន្ត សូមបើកវាក្នុងកម្មវិធីរុករក។</translation>
    </message>
    <message>
        <source>The newspaper showed another page than this story: a question about cookies, perhaps, or a list. To read on, open it in your browser.</source>
        <translation>កាសែតបានបង្ហាញទំព័រផ្សេងជំនួសអត្ថបទនេះ ដូចជាសំណួរអំពីខូគី ឬបញ្ជីអត្ថបទ។ ដើម្បីអានបន្ត សូមបើកវាក្នុងកម្មវិធីរុករក។</translation>
    </message>
    <message>
        <source>The whole text could not be fetched. To read on, open it in your browser.</source>
        <translation>មិនអាចទាញយកអត្ថបទទាំងមូលបានទេ។ ដើម្បីអានបន្ត សូមបើកវាក្នុងកម្មវិធីរុករក។</translation>
    </message>
</context>
<context>
    <name>sarika::StoryExports</name>
    <message>
        <source>Save Story</source>
        <translation>រក្សាទុកអត្ថបទ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>សៀវភៅអេឡិចត្រូនិក (*.epub)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ទំព័របណ្ដាញ (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>sarika::StoryView</name>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Follow This Newspaper…</source>
        <translation>តាមដានកាសែតនេះ…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
</context>
<context>
    <name>sarika::SyncReportDialog</name>
    <message>
        <source>The sync ended %1, cancelled. What had come is kept.</source>
        <translation>សមកាលកម្មបានបញ្ចប់ %1 ដោយត្រូវបានបោះបង់។ អ្វីដែលបានមកដល់ត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The sync ended %1.</source>
        <translation>សមកាលកម្មបានបញ្ចប់ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are new</source>
        <translation>
            <numerusform>អត្ថបទថ្មី %n</numerusform>
            <numerusform>អត្ថបទថ្មី %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages fetched</source>
        <translation>
            <numerusform>បានទាញយកទំព័រ %n</numerusform>
            <numerusform>បានទាញយកទំព័រ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos fetched</source>
        <translation>
            <numerusform>បានទាញយករូបថត %n</numerusform>
            <numerusform>បានទាញយករូបថត %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>បានទទួល %1</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>គ្មានអ្វីបរាជ័យទេ។</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>ព្យាយាមលើកក្រោយ៖ %1</translation>
    </message>
    <message>
        <source>Not tried again until you sync this section.</source>
        <translation>មិនព្យាយាមម្ដងទៀតទេ រហូតដល់អ្នកធ្វើសមកាលកម្មផ្នែកនេះ។</translation>
    </message>
    <message>
        <source>Last Sync</source>
        <translation>សមកាលកម្មចុងក្រោយ</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>អ្វីដែលបរាជ័យ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>addresses of one sync</comment>
        <translation>
            <numerusform>បរាជ័យ %n</numerusform>
            <numerusform>បរាជ័យ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages and photos are left for the next sync</source>
        <translation>
            <numerusform>ទំព័រ និងរូបថត %n ទុកសម្រាប់សមកាលកម្មបន្ទាប់</numerusform>
            <numerusform>ទំព័រ និងរូបថត %n ទុកសម្រាប់សមកាលកម្មបន្ទាប់</numerusform>
        </translation>
    </message>
    <message>
        <source>because the data limit was reached.</source>
        <translation>ព្រោះបានដល់កម្រិតទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Which sync</source>
        <translation>សមកាលកម្មណា</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>ព្យាយាមឥឡូវនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show only the beginning of their story</source>
        <translation>
            <numerusform>ទំព័រ %n បង្ហាញតែផ្នែកដើមនៃអត្ថបទ</numerusform>
            <numerusform>ទំព័រ %n បង្ហាញតែផ្នែកដើមនៃអត្ថបទ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sarika::TextPage</name>
    <message>
        <source>Text size</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>គំរូ</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>a size in typographic points</extracomment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>of a line</extracomment>
        <translation>
            <numerusform>%n តួអក្សរ</numerusform>
            <numerusform>%n តួអក្សរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>គម្លាតបន្ទាត់</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>ប្រវែងបន្ទាត់</translation>
    </message>
    <message>
        <source>English in</source>
        <translation>អក្សរអង់គ្លេសជា</translation>
    </message>
    <message>
        <source>Khmer in</source>
        <translation>អក្សរខ្មែរជា</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>អក្សរមានជើង</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>អក្សរគ្មានជើង</translation>
    </message>
    <message>
        <source>Say where long copies are from</source>
        <translation>បញ្ជាក់ប្រភពនៅចុងអត្ថបទវែងដែលចម្លង</translation>
    </message>
</context>
<context>
    <name>sarika::TopBar</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
</context>
<context>
    <name>sarika::UnfollowDialog</name>
    <message>
        <source>Keep the favourites from it, with their photos</source>
        <translation>រក្សាទុកអត្ថបទសំណព្វរបស់វា ជាមួយរូបថត</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>ឈប់តាមដាន %1</translation>
    </message>
    <message>
        <source>Remove them too</source>
        <translation>លុបអត្ថបទទាំងនោះដែរ</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>ឈប់តាមដាន</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>No more stories from %1 will come. Those you have not marked as favourite are removed from this computer.</source>
        <translation>អត្ថបទពី %1 នឹងលែងមកទៀត។ អត្ថបទដែលអ្នកមិនបានដាក់ជាសំណព្វ នឹងត្រូវលុបចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
</context>
<context>
    <name>sarika::Welcome</name>
    <message>
        <source>Sarika</source>
        <translation>សារិកា</translation>
    </message>
    <message>
        <source>Newspapers to keep and to read anywhere, with no network. Begin with the sample edition, or give the address of a newspaper.</source>
        <translation>កាសែតសម្រាប់រក្សាទុក និងអានគ្រប់ទីកន្លែង ទោះគ្មានបណ្ដាញ។ សូមចាប់ផ្ដើមដោយច្បាប់គំរូ ឬបញ្ចូលអាសយដ្ឋានកាសែតមួយ។</translation>
    </message>
    <message>
        <source>Open the Sample Edition</source>
        <translation>បើកច្បាប់គំរូ</translation>
    </message>
    <message>
        <source>Address of a newspaper</source>
        <translation>អាសយដ្ឋានកាសែត</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ពិនិត្យមើល</translation>
    </message>
</context>
<context>
    <name>sarika::WordingsDialog</name>
    <message>
        <source>Earlier Wordings</source>
        <translation>អត្ថបទមុនកែ</translation>
    </message>
    <message>
        <source>What is underlined was changed or taken out by the publisher.</source>
        <translation>អ្វីដែលគូសបន្ទាត់ពីក្រោម ត្រូវបានអ្នកបោះពុម្ពផ្សាយកែ ឬដកចេញ។</translation>
    </message>
    <message>
        <source>Which wording</source>
        <translation>អត្ថបទនៅពេលណា</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>រហូតដល់ %1</translation>
    </message>
</context>
</TS>
