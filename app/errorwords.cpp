// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorwords.h"

#include <QCoreApplication>

namespace sarika
{

namespace
{

QString networkWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return QCoreApplication::translate(
            "ErrorWords",
            "There is no connection. What is already here can be read; the rest comes once you are online.");
    case Error::Kind::Timeout:
        return QCoreApplication::translate("ErrorWords", "The newspaper took too long to answer. Try again later.");
    case Error::Kind::Refused:
        return QCoreApplication::translate(
            "ErrorWords", "The newspaper did not let us in. Open it in your browser: it may ask you to sign in.");
    case Error::Kind::NotFound:
        return QCoreApplication::translate("ErrorWords", "There is nothing at this address. Check how it is spelt.");
    case Error::Kind::Gone:
        return QCoreApplication::translate(
            "ErrorWords", "The newspaper has closed this section. What was kept stays; you can unfollow it.");
    case Error::Kind::TooManyRequests:
        return QCoreApplication::translate("ErrorWords",
                                           "The newspaper asked us to wait. The next sync tries again by itself.");
    case Error::Kind::ServerFault:
        return QCoreApplication::translate("ErrorWords",
                                           "The newspaper's server has a fault. The next sync tries again by itself.");
    case Error::Kind::Insecure:
        return QCoreApplication::translate(
            "ErrorWords",
            "The connection is not safe, so nothing was fetched. Check the date and time of this computer.");
    case Error::Kind::RedirectLoop:
        return QCoreApplication::translate(
            "ErrorWords", "This address keeps sending us elsewhere. Follow the newspaper by its front page instead.");
    case Error::Kind::BadAddress:
        return QCoreApplication::translate("ErrorWords",
                                           "This is not an address we can open. It begins with https:// or http://.");
    default:
        return {};
    }
}

QString contentWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotNews:
        return QCoreApplication::translate("ErrorWords",
                                           "No news was found at this address. Try the newspaper's front page.");
    case Error::Kind::Malformed:
        return QCoreApplication::translate(
            "ErrorWords", "What the newspaper sent cannot be read. Nothing of yours is lost; try again later.");
    case Error::Kind::Empty:
        return QCoreApplication::translate("ErrorWords", "The newspaper sent an empty page. Try again later.");
    case Error::Kind::TooLarge:
        return QCoreApplication::translate("ErrorWords",
                                           "What the newspaper sent is too large to keep. Open it in your browser.");
    case Error::Kind::NotAPhoto:
        return QCoreApplication::translate("ErrorWords",
                                           "This photo cannot be shown. Open the story in your browser to see it.");
    default:
        return {};
    }
}

QString ownWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage:
        return QCoreApplication::translate("ErrorWords",
                                           "Your stories could not be read or saved. Start Sarika again.");
    case Error::Kind::DiskFull:
        return QCoreApplication::translate("ErrorWords", "The disk is full. Make some room, then sync again.");
    case Error::Kind::ReadOnly:
        return QCoreApplication::translate(
            "ErrorWords", "The folder of your stories cannot be written. Check that it belongs to you.");
    case Error::Kind::NewerDatabase:
        return QCoreApplication::translate(
            "ErrorWords",
            "Your stories were saved by a newer Sarika. Update Sarika to open them; nothing was changed.");
    case Error::Kind::Busy:
        return QCoreApplication::translate("ErrorWords",
                                           "Another Sarika is at work. Close it or wait a moment, then try again.");
    case Error::Kind::Cancelled:
        return QCoreApplication::translate("ErrorWords",
                                           "Stopped. What had already come is kept; sync again for the rest.");
    case Error::Kind::PartMissing:
        return QCoreApplication::translate(
            "ErrorWords",
            "A part of Sarika is missing or of another version. Install Sarika again; what is here can be read.");
    case Error::Kind::WrongUsage:
        return QCoreApplication::translate("ErrorWords",
                                           "This command was not understood. Add --help to see how it works.");
    default:
        return {};
    }
}

} // namespace

QString wordsFor(const Error &error)
{
    for (const auto &words : {networkWords(error.kind), contentWords(error.kind), ownWords(error.kind)}) {
        if (!words.isEmpty())
            return words;
    }
    return QCoreApplication::translate("ErrorWords", "Something went wrong. Nothing of yours is lost; try again.");
}

} // namespace sarika
