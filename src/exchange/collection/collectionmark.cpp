#include "exchange/collection/collectionmark.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QString Format = u"format"_s;
const QString FormatVersion = u"edubureau-collection-1"_s;
const QString FormPrefix = u"form:"_s;
const QString Checksum = u"checksum"_s;
constexpr int MostRows = 1000;

QString checksumOf(const QVector<QStringList>& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList& row : rows) {
        for (const QString& text : row) {
            hash.addData(text.toUtf8());
            hash.addData(QByteArrayView("\x1f", 1));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

const QString CollectionMark::SheetName = u"_edubureau"_s;

const QString CollectionHeader::Code = u"代码"_s;
const QString CollectionHeader::Name = u"指标"_s;
const QString CollectionHeader::Unit = u"单位"_s;
const QString CollectionHeader::LastYear = u"上年数"_s;
const QString CollectionHeader::ThisYear = u"本年数"_s;
const QString CollectionHeader::Definition = u"填报说明"_s;

QVector<QStringList> CollectionMark::rows() const
{
    QVector<QStringList> rows = {{Format, FormatVersion},
                                 {u"database"_s, database},
                                 {u"year"_s, QString::number(year)},
                                 {u"school"_s, QString::number(school)},
                                 {u"code"_s, schoolCode},
                                 {u"name"_s, schoolName}};
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        rows.append({FormPrefix + form.key(), form.value()});
    }
    rows.append({Checksum, checksumOf(rows)});
    return rows;
}

std::optional<CollectionMark> CollectionMark::read(const Sheet& sheet)
{
    QMap<QString, QString> texts;
    CollectionMark mark;
    for (int row = 0; row < sheet.rows.size() && row < MostRows; ++row) {
        const QString key = sheet.cell(row, 0).text;
        const QString text = sheet.cell(row, 1).text;
        texts.insert(key, text);
        if (key.startsWith(FormPrefix)) {
            mark.forms.insert(key.mid(FormPrefix.size()), text);
        }
    }
    mark.database = texts.value(u"database"_s);
    mark.year = texts.value(u"year"_s).toInt();
    mark.school = texts.value(u"school"_s).toLongLong();
    mark.schoolCode = texts.value(u"code"_s);
    mark.schoolName = texts.value(u"name"_s);
    const bool sound =
        texts.value(Format) == FormatVersion && texts.value(Checksum) == mark.rows().last().last();
    return sound ? std::optional(mark) : std::nullopt;
}
