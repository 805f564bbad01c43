#include "exchange/package/packagecopy.h"

#include "exchange/package/xmloutline.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString TypeList = u"[Content_Types].xml"_s;
const QByteArray RelationSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

constexpr qint64 PieceBytes = 64 * 1024;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

QString listOf(const QString& part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + u"_rels/"_s + part.mid(name) + u".rels"_s;
}

QByteArray attributes(std::initializer_list<QPair<QByteArray, QByteArray>> pairs)
{
    QByteArray text;
    for (const auto& [name, value] : pairs) {
        text += ' ' + name + "=\"" + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + '"';
    }
    return text;
}

} // namespace

bool PackageCopy::open(const QString& path)
{
    m_path = path;
    return m_source.open(path).isEmpty();
}

std::optional<QByteArray> PackageCopy::content(const QString& part)
{
    if (const auto own = m_parts.constFind(part); own != m_parts.constEnd()) {
        return *own;
    }
    QString error;
    const auto device = m_source.part(part, &error);
    QByteArray content;
    while (device && !device->atEnd() && content.size() <= m_left) {
        content += device->read(PieceBytes);
    }
    if (!device || device->failed() || content.size() > m_left) {
        return std::nullopt;
    }
    m_left -= content.size();
    return content;
}

QString PackageCopy::freeName(const QString& pattern) const
{
    int number = 1;
    while (contains(pattern.arg(number))) {
        ++number;
    }
    return pattern.arg(number);
}

bool PackageCopy::addType(const QString& part, const QByteArray& type)
{
    XmlOutline list;
    const auto content = this->content(TypeList);
    if (!content || !list.read(*content)) {
        return false;
    }
    list.append(0, '<' + list.named(0, "Override")
                       + attributes({{"PartName", '/' + part.toUtf8()}, {"ContentType", type}}) + "/>");
    put(TypeList, list.edited());
    return true;
}

bool PackageCopy::addDefaultType(const QByteArray& extension, const QByteArray& type)
{
    XmlOutline list;
    const auto content = this->content(TypeList);
    if (!content || !list.read(*content)) {
        return false;
    }
    const QVector<int> known = list.children(0, "Default");
    const bool isThere = std::ranges::any_of(known, [&](int element) {
        return list.attribute(element, "Extension").toByteArray().toLower() == extension;
    });
    if (!isThere) {
        const QByteArray entry = '<' + list.named(0, "Default")
                                 + attributes({{"Extension", extension}, {"ContentType", type}}) + "/>";
        const int first = list.firstChild(0);
        first == XmlOutline::None ? list.append(0, entry) : list.insertBefore(first, entry);
        put(TypeList, list.edited());
    }
    return true;
}

QByteArray PackageCopy::addRelation(const QString& part, const QByteArray& type, const QString& target)
{
    const QString name = listOf(part);
    if (!contains(name)) {
        put(name, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                      + RelationSpace + "\"/>");
    }
    XmlOutline list;
    const auto content = this->content(name);
    if (!content || !list.read(*content)) {
        return {};
    }
    QSet<QByteArray> taken;
    for (const int element : list.children(0, "Relationship")) {
        taken.insert(list.attribute(element, "Id").toByteArray());
    }
    QByteArray id;
    for (int number = 1; id.isEmpty() || taken.contains(id); ++number) {
        id = "rId" + QByteArray::number(number);
    }
    list.append(0, '<' + list.named(0, "Relationship")
                       + attributes({{"Id", id}, {"Type", type}, {"Target", '/' + target.toUtf8()}}) + "/>");
    put(name, list.edited());
    return id;
}

/// The places of the parts in the copy are those in the source; what is not replaced the library takes over
/// packed.
QString PackageCopy::write(const QString& path) const
{
    QFile source(m_path);
    if (!source.copy(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)) {
        return source.errorString();
    }
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(zip_open(QFile::encodeName(path).constData(), 0, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return reason;
    }
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        zip_source_t* bytes =
            zip_source_buffer(archive.get(), part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        const auto index = m_source.indexOf(part.key());
        const bool done =
            index
                ? zip_file_replace(archive.get(), *index, bytes, 0) == 0
                : zip_file_add(archive.get(), part.key().toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) >= 0;
        if (!done) {
            zip_source_free(bytes);
            return QString::fromUtf8(zip_strerror(archive.get()));
        }
    }
    if (zip_close(archive.get()) != 0) {
        return QString::fromUtf8(zip_strerror(archive.get()));
    }
    (void)archive.release();
    return {};
}
