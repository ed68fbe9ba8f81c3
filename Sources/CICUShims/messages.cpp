#include "CICUShims.h"

#include <unicode/fmtable.h>
#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <memory>
#include <string>
#include <vector>

namespace {

struct Argument {
    std::string name;
    bool needsNumber;
};

struct Message {
    std::unique_ptr<icu::MessageFormat> format;
    std::vector<Argument> arguments;
};

bool needsNumber(const icu::MessagePattern &pattern, int32_t start, int32_t name) {
    switch (pattern.getPart(start).getArgType()) {
    case UMSGPAT_ARG_TYPE_NONE:
    case UMSGPAT_ARG_TYPE_SELECT:
        return false;
    case UMSGPAT_ARG_TYPE_SIMPLE:
        // The type's name follows the argument's: number, date, time, spellout, ordinal, duration.
        return name + 1 < pattern.countParts();
    default:
        return true;
    }
}

std::vector<Argument> argumentsOf(const icu::MessagePattern &pattern) {
    std::vector<Argument> arguments;
    for (int32_t i = 1; i < pattern.countParts(); i++) {
        const icu::MessagePattern::Part &part = pattern.getPart(i);
        const UMessagePatternPartType type = part.getType();
        if (type != UMSGPAT_PART_TYPE_ARG_NAME && type != UMSGPAT_PART_TYPE_ARG_NUMBER) continue;
        Argument argument;
        pattern.getSubstring(part).toUTF8String(argument.name);
        argument.needsNumber = needsNumber(pattern, i - 1, i);
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

} // namespace

extern "C" {

void *CICUShims_message_open(
    const char *pattern, int32_t length, const char *locale, int32_t *errorOffset, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError place;
    place.offset = -1;
    *errorOffset = -1;
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(pattern, length));
    icu::MessagePattern parsed(text, &place, error);
    std::unique_ptr<Message> message;
    if (U_SUCCESS(error)) {
        message = std::make_unique<Message>();
        message->arguments = argumentsOf(parsed);
        const icu::Locale tag = icu::Locale::forLanguageTag(locale, error);
        message->format = std::make_unique<icu::MessageFormat>(text, tag, place, error);
    }
    *status = error;
    if (U_SUCCESS(error)) return message.release();
    *errorOffset = place.offset;
    return nullptr;
}

void CICUShims_message_close(void *message) { delete static_cast<Message *>(message); }

int32_t CICUShims_message_argumentCount(const void *message) {
    return static_cast<int32_t>(static_cast<const Message *>(message)->arguments.size());
}

const char *CICUShims_message_argument(const void *message, int32_t index, int32_t *needsNumber) {
    const Argument &argument = static_cast<const Message *>(message)->arguments[index];
    *needsNumber = argument.needsNumber;
    return argument.name.c_str();
}

int32_t CICUShims_message_format(
    void *message, const CICUShims_argument *arguments, int32_t count, char *target, int32_t capacity,
    int32_t *status) {
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    names.reserve(count);
    values.reserve(count);
    for (int32_t i = 0; i < count; i++) {
        names.push_back(icu::UnicodeString::fromUTF8(arguments[i].name));
        if (arguments[i].text) {
            values.emplace_back(icu::UnicodeString::fromUTF8(arguments[i].text));
        } else {
            values.emplace_back(arguments[i].number);
        }
    }
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString text;
    static_cast<Message *>(message)->format->format(names.data(), values.data(), count, text, error);
    *status = error;
    if (U_FAILURE(error)) return -1;
    std::string utf8;
    text.toUTF8String(utf8);
    const int32_t needed = static_cast<int32_t>(utf8.size());
    if (needed <= capacity) utf8.copy(target, utf8.size());
    return needed;
}
}
