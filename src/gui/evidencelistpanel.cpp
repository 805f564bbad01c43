#include "gui/evidencelistpanel.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EvidenceListPanel::EvidenceListPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    m_office = new QComboBox;
    m_office->setObjectName(u"evidenceOffice"_s);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"evidenceTree"_s);
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setHeaderLabels({tr("File"), tr("Register"), tr("Vouches for"), tr("Size"), tr("Added by")});
    m_tree->header()->resizeSection(0, 280);
    m_tree->header()->resizeSection(1, 140);
    m_tree->header()->resizeSection(2, 320);
    m_empty = emptyLabel();
    auto* tools = new QHBoxLayout;
    tools->addWidget(pageTitle(tr("Evidence")));
    tools->addWidget(m_office);
    tools->addStretch();
    tools->addWidget(
        toolButton(tr("Export evidence…"), u"exportEvidence"_s, true, this, [this] { exportFolder(); }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addLayout(tools);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    connect(m_office, &QComboBox::activated, this, &EvidenceListPanel::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &EvidenceListPanel::follow);
}

void EvidenceListPanel::refresh()
{
    fillOffices();
    fill();
}

void EvidenceListPanel::fillOffices()
{
    const QString chosen = m_office->currentData().toString();
    m_office->clear();
    m_office->addItem(tr("All offices"), QString());
    const RecordType& type = *Registers::find(u"office"_s);
    for (const Record& record : m_session.reading().definitions.records(type.id)) {
        const RecordView view(type, record);
        m_office->addItem(view.text("name"), view.text("code"));
    }
    m_office->setCurrentIndex(qMax(0, m_office->findData(chosen)));
}

void EvidenceListPanel::fill()
{
    Reading& reading = m_session.reading();
    m_lines = EvidenceExport(m_session.database(), reading.definitions, reading.text)
                  .lines(m_session.year(), m_office->currentData().toString());
    m_tree->clear();
    for (const EvidenceExport::Line& line : m_lines) {
        new QTreeWidgetItem(m_tree, {line.item.name, line.group, line.owner,
                                     QLocale().formattedDataSize(line.item.size), line.item.who});
    }
    m_tree->setVisible(!m_lines.isEmpty());
    m_empty->setVisible(m_lines.isEmpty());
    m_empty->setText(tr("No evidence is attached in %1.").arg(m_session.year()));
}

void EvidenceListPanel::follow()
{
    const EvidenceStore::Item& item = m_lines[m_tree->indexOfTopLevelItem(m_tree->currentItem())].item;
    if (item.subject == "value") {
        const ValueKey key = valueKeyFrom(item.key);
        emit valueWanted(key.year, key.measure, key.school);
    } else {
        emit recordWanted(item.year, QString::fromUtf8(item.subject), item.key.toLongLong());
    }
}

void EvidenceListPanel::exportFolder()
{
    const QString name = tr("Evidence-%1").arg(m_session.year());
    const QString folder = m_dialogs.saveFile(this, tr("Export evidence"), name, {});
    if (folder.isEmpty()) {
        return;
    }
    try {
        const int year = m_session.year();
        const auto written = runTask<qsizetype>(
            this, tr("Exporting evidence…"),
            [path = m_session.database().path(), office = m_office->currentData().toString(), year, folder] {
                const Database database(path, Database::Mode::ReadOnly);
                const Reading reading(database);
                const EvidenceExport task(database, reading.definitions, reading.text);
                const auto lines = task.lines(year, office);
                task.write(lines, folder);
                return lines.size();
            });
        m_dialogs.inform(this, tr("Exported"), tr("%1 files were written to %2.").arg(written).arg(folder));
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The evidence was not exported"), error.message());
    }
}
