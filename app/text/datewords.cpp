// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datewords.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

using Months = std::array<QStringView, 12>;

// English first: its short forms win where languages share them.
constexpr Months english{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                         u"july",    u"august",   u"september", u"october", u"november", u"december"};

constexpr std::array others{
    Months{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre", u"octobre",
           u"novembre", u"décembre"},
    Months{u"janvier", u"fevrier", u"mars", u"avril", u"mai", u"juin", u"juillet", u"aout", u"septembre", u"octobre",
           u"novembre", u"decembre"},
    Months{u"januar", u"februar", u"märz", u"april", u"mai", u"juni", u"juli", u"august", u"september", u"oktober",
           u"november", u"dezember"},
    Months{u"jänner", u"feber", u"maerz", u"april", u"maj", u"juni", u"juli", u"augusti", u"september", u"oktober",
           u"november", u"december"},
    Months{u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli", u"augustus", u"september", u"oktober",
           u"november", u"desember"},
    Months{u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre", u"octubre",
           u"noviembre", u"diciembre"},
    Months{u"janeiro", u"fevereiro", u"março", u"abril", u"maio", u"junho", u"julho", u"agosto", u"setembro",
           u"outubro", u"novembro", u"dezembro"},
    Months{u"gennaio", u"febbraio", u"marzo", u"aprile", u"maggio", u"giugno", u"luglio", u"agosto", u"settembre",
           u"ottobre", u"novembre", u"dicembre"},
    Months{u"január", u"február", u"március", u"április", u"május", u"június", u"július", u"augusztus", u"szeptember",
           u"október", u"november", u"december"},
    Months{u"ιανουαρίου", u"φεβρουαρίου", u"μαρτίου", u"απριλίου", u"μαΐου", u"ιουνίου", u"ιουλίου", u"αυγούστου",
           u"σεπτεμβρίου", u"οκτωβρίου", u"νοεμβρίου", u"δεκεμβρίου"},
    Months{u"ιαν", u"φεβ", u"μάρτιος", u"απρ", u"μάιος", u"ιούνιος", u"ιούλιος", u"αύγουστος", u"σεπ", u"οκτ", u"νοέ",
           u"δεκ"},
    Months{u"ιαν", u"φεβ", u"μάρ", u"απρ", u"μαϊ", u"ιούν", u"ιούλ", u"αύγ", u"σεπ", u"οκτ", u"νοέ", u"δεκ"},
    Months{u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября", u"октября",
           u"ноября", u"декабря"},
    Months{u"январь", u"февраль", u"март", u"апрель", u"май", u"июнь", u"июль", u"август", u"сентябрь", u"октябрь",
           u"ноябрь", u"декабрь"},
    Months{u"січня", u"лютого", u"березня", u"квітня", u"травня", u"червня", u"липня", u"серпня", u"вересня", u"жовтня",
           u"листопада", u"грудня"},
    Months{u"ledna", u"února", u"března", u"dubna", u"května", u"června", u"července", u"srpna", u"září", u"října",
           u"listopadu", u"prosince"},
    Months{u"يناير", u"فبراير", u"مارس", u"أبريل", u"مايو", u"يونيو", u"يوليو", u"أغسطس", u"سبتمبر", u"أكتوبر",
           u"نوفمبر", u"ديسمبر"},
    Months{u"stycznia", u"lutego", u"marca", u"kwietnia", u"maja", u"czerwca", u"lipca", u"sierpnia", u"września",
           u"października", u"listopada", u"grudnia"},
    Months{u"januari", u"pebruari", u"maret", u"april", u"mei", u"juni", u"juli", u"agustus", u"september", u"oktober",
           u"nopember", u"desember"},
    Months{u"ocak", u"şubat", u"mart", u"nisan", u"mayıs", u"haziran", u"temmuz", u"ağustos", u"eylül", u"ekim",
           u"kasım", u"aralık"},
};

// Nearly every date opens with one of these: asking for them first spares a walk through all months.
constexpr std::array<QStringView, 7> weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                              u"friday", u"saturday", u"sunday"};

constexpr std::array unspaced{
    Months{u"មករា", u"កុម្ភៈ", u"មីនា", u"មេសា", u"ឧសភា", u"មិថុនា", u"កក្កដា", u"សីហា", u"កញ្ញា", u"តុលា", u"វិច្ឆិកា", u"ធ្នូ"},
    Months{u"មករា", u"កុម្ភះ", u"មិនា", u"មេសា", u"ឩសភា", u"មិថុន", u"កក្តដា", u"សិហា", u"កញ្ញ", u"តុលា", u"វិច្ឆកា", u"ធ្នូ"},
    Months{u"มกราคม", u"กุมภาพันธ์", u"มีนาคม", u"เมษายน", u"พฤษภาคม", u"มิถุนายน", u"กรกฎาคม", u"สิงหาคม", u"กันยายน",
           u"ตุลาคม", u"พฤศจิกายน", u"ธันวาคม"},
    Months{u"ม.ค", u"ก.พ", u"มี.ค", u"เม.ย", u"พ.ค", u"มิ.ย", u"ก.ค", u"ส.ค", u"ก.ย", u"ต.ค", u"พ.ย", u"ธ.ค"},
    Months{u"ມັງກອນ", u"ກຸມພາ", u"ມີນາ", u"ເມສາ", u"ພຶດສະພາ", u"ມິຖຸນາ", u"ກໍລະກົດ", u"ສິງຫາ", u"ກັນຍາ", u"ຕຸລາ", u"ພະຈິກ",
           u"ທັນວາ"},
    Months{u"ဇန်နဝါရီ", u"ဖေဖော်ဝါရီ", u"မတ်", u"ဧပြီ", u"မေ", u"ဇွန်", u"ဇူလိုင်", u"ဩဂုတ်", u"စက်တင်ဘာ", u"အောက်တိုဘာ", u"နိုဝင်ဘာ",
           u"ဒီဇင်ဘာ"},
};

int monthBeginning(const Months &months, QStringView word)
{
    for (size_t i = 0; i < months.size(); ++i) {
        if (months[i].startsWith(word, Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return 0;
}

int monthInside(QStringView run)
{
    for (const Months &months : unspaced) {
        for (size_t i = 0; i < months.size(); ++i) {
            if (run.contains(months[i]))
                return int(i) + 1;
        }
    }
    return 0;
}

struct Zone
{
    QStringView name;
    int minutes;
};

constexpr std::array zones{
    Zone{u"GMT", 0},     Zone{u"UTC", 0},    Zone{u"UT", 0},     Zone{u"Z", 0},      Zone{u"EST", -300},
    Zone{u"EDT", -240},  Zone{u"CST", -360}, Zone{u"CDT", -300}, Zone{u"MST", -420}, Zone{u"MDT", -360},
    Zone{u"PST", -480},  Zone{u"PDT", -420}, Zone{u"AST", -240}, Zone{u"ADT", -180}, Zone{u"AKST", -540},
    Zone{u"AKDT", -480}, Zone{u"HST", -600}, Zone{u"BST", 60},   Zone{u"IST", 330},  Zone{u"WET", 0},
    Zone{u"WEST", 60},   Zone{u"CET", 60},   Zone{u"CEST", 120}, Zone{u"MET", 60},   Zone{u"MEST", 120},
    Zone{u"MEZ", 60},    Zone{u"MESZ", 120}, Zone{u"EET", 120},  Zone{u"EEST", 180}, Zone{u"MSK", 180},
    Zone{u"TRT", 180},   Zone{u"SAST", 120}, Zone{u"GST", 240},  Zone{u"PKT", 300},  Zone{u"ICT", 420},
    Zone{u"WIB", 420},   Zone{u"WITA", 480}, Zone{u"WIT", 540},  Zone{u"SGT", 480},  Zone{u"MYT", 480},
    Zone{u"PHT", 480},   Zone{u"HKT", 480},  Zone{u"JST", 540},  Zone{u"KST", 540},  Zone{u"AWST", 480},
    Zone{u"ACST", 570},  Zone{u"ACDT", 630}, Zone{u"AEST", 600}, Zone{u"AEDT", 660}, Zone{u"NZST", 720},
    Zone{u"NZDT", 780},  Zone{u"BRT", -180}, Zone{u"ART", -180}, Zone{u"CLT", -240}, Zone{u"MMT", 390},
    Zone{u"NST", -210},  Zone{u"NDT", -150}, Zone{u"CAT", 120},  Zone{u"EAT", 180},  Zone{u"WAT", 60},
    Zone{u"NPT", 345},   Zone{u"BDT", 360},  Zone{u"IRST", 210}, Zone{u"AFT", 270},  Zone{u"UZT", 300},
    Zone{u"COT", -300},  Zone{u"PET", -300}, Zone{u"VET", -240}, Zone{u"UYT", -180}, Zone{u"CHST", 600},
};

// North American papers write ET for both of its times.
constexpr std::array loose{Zone{u"AT", -240}, Zone{u"ET", -300}, Zone{u"CT", -360}, Zone{u"MT", -420},
                           Zone{u"PT", -480}};

QDate sundayOnOrAfter(QDate day)
{
    return day.addDays((7 - day.dayOfWeek()) % 7);
}

// From the second Sunday of March to the first of November.
bool isAmericanSummer(QDate day)
{
    return day >= sundayOnOrAfter(QDate(day.year(), 3, 8)) && day < sundayOnOrAfter(QDate(day.year(), 11, 1));
}

} // namespace

int monthNamed(QStringView word)
{
    if (word.size() < 3)
        return 0;
    if (word[0].unicode() >= 0x0E00 && word[0].unicode() < 0x1800)
        return monthInside(word);
    if (const int month = monthBeginning(english, word))
        return month;
    if (weekdayNamed(word))
        return 0;
    for (const Months &months : others) {
        if (const int month = monthBeginning(months, word))
            return month;
    }
    return word.compare(u"sept", Qt::CaseInsensitive) == 0 ? 9 : 0;
}

int weekdayNamed(QStringView word)
{
    for (size_t i = 0; i < weekdays.size() && word.size() >= 3; ++i) {
        if (weekdays[i].startsWith(word, Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return 0;
}

std::optional<int> zoneNamed(QStringView word, QDate day)
{
    for (const Zone &zone : zones) {
        if (zone.name.compare(word, Qt::CaseInsensitive) == 0)
            return zone.minutes * 60;
    }
    for (const Zone &zone : loose) {
        if (zone.name.compare(word) == 0)
            return (zone.minutes + (day.isValid() && isAmericanSummer(day) ? 60 : 0)) * 60;
    }
    return {};
}

} // namespace sarika
