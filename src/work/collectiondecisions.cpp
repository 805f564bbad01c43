#include "work/collectiondecisions.h"

void CollectionDecisions::note(const QVector<ReturnedFile>& files)
{
    for (const ReturnedFile& file : files) {
        OfFile decided{file.decided, file.again || m_files.value(file.path).again, {}};
        for (const ReturnedItem& item : file.items) {
            if (item.kind == ReturnedItem::Kind::New || item.kind == ReturnedItem::Kind::Changed) {
                decided.choices.insert(item.name(), item.choice);
            }
        }
        m_files.insert(file.path, decided);
    }
}

void CollectionDecisions::remember(const CollectionDecisions& others)
{
    m_files.insert(others.m_files);
    m_preferred += others.m_preferred;
}

void CollectionDecisions::applyTo(CollectionMerge& merge) const
{
    for (int at = 0; at < merge.files().size(); ++at) {
        const QString path = merge.files()[at].path;
        const OfFile decided = m_files.value(path);
        if (decided.school != BureauItself) {
            merge.decide(at, decided.school);
        }
        if (decided.again) {
            merge.takeAgain(at);
        }
        if (m_preferred.contains(path)) {
            merge.prefer(at);
        }
        for (int item = 0; item < merge.files()[at].items.size(); ++item) {
            const auto choice = decided.choices.constFind(merge.files()[at].items[item].name());
            if (choice != decided.choices.constEnd()) {
                merge.choose(at, item, *choice);
            }
        }
    }
}
