#include "exchange/text/csvguard.h"

#include <QStringView>

namespace {

bool looksLikeFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'') {
        ++at;
    }
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

} // namespace

QString guarded(const QString& text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}
