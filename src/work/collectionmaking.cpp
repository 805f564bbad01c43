#include "work/collectionmaking.h"

#include "storage/databaseidentity.h"
#include "storage/storageerror.h"
#include "work/evidenceexport.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& message)
{
    throw StorageError(StorageError::Kind::Refused, message);
}

} // namespace

QVector<CollectionForm> CollectionMaking::formsOf(const Definitions& definitions, const QStringList& codes)
{
    const QVector<CollectionForm> all = collectionForms(definitions);
    if (all.isEmpty()) {
        refuse(tr("No form is defined: load the shipped forms on the page Collection, or import a table of "
                  "forms"));
    }
    if (codes.isEmpty()) {
        return all;
    }
    QVector<CollectionForm> forms;
    for (const QString& code : codes) {
        const auto form = std::ranges::find(all, code, &CollectionForm::code);
        if (form == all.end()) {
            refuse(tr("There is no form “%1”").arg(code));
        }
        forms.append(*form);
    }
    return forms;
}

QVector<SchoolProfile> CollectionMaking::schoolsOf(const SchoolBook& book, const QStringList& codes)
{
    QVector<SchoolProfile> schools;
    for (const QString& code : codes) {
        const SchoolProfile* school = book.findByText(code);
        if (school == nullptr) {
            refuse(tr("There is no school “%1” in the year").arg(code));
        }
        schools.append(*school);
    }
    if (codes.isEmpty()) {
        std::ranges::copy_if(book.profiles(), std::back_inserter(schools), &SchoolProfile::open);
    }
    return schools;
}

/// In one short reading, so that nothing is held while files are written.
QVector<CollectionBook> CollectionMaking::books(const Order& order) const
{
    const ReadScope scope(m_database);
    Reading reading(m_database);
    const SchoolBook& book = reading.data.schools(order.year);
    if (book.profiles().isEmpty()) {
        refuse(tr("There are no schools in %1").arg(order.year));
    }
    const CollectionOrder wanted{order.year, formsOf(reading.definitions, order.forms), order.due};
    CollectionBooks maker(reading, databaseIdentity(m_database), m_chinese);
    QVector<CollectionBook> books;
    for (const SchoolProfile& school : schoolsOf(book, order.schools)) {
        books.append(maker.make(school, wanted));
    }
    return books;
}

QVector<CollectionMaking::Made> CollectionMaking::make(const Order& order, const Progress& progress) const
{
    const QVector<CollectionBook> books = this->books(order);
    if (!QDir().mkpath(order.folder)) {
        throw StorageError(StorageError::Kind::File, tr("The folder “%1” cannot be made").arg(order.folder));
    }
    QVector<Made> made;
    for (const CollectionBook& book : books) {
        if (progress && !progress(static_cast<int>(made.size()), static_cast<int>(books.size()))) {
            break;
        }
        Made one{book.mark.schoolCode, book.mark.schoolName, {}, book.mark.forms.keys()};
        if (!book.sheets.isEmpty()) {
            const QString name = one.school + u' ' + one.name + u".xlsx"_s;
            one.path = QDir(order.folder).filePath(EvidenceExport::safeName(name));
            if (const QString error = writeCollectionBook(one.path, book); !error.isEmpty()) {
                throw StorageError(StorageError::Kind::File, error);
            }
        }
        made.append(one);
    }
    return made;
}
