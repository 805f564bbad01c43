#include "gui/evidencepanel.h"

#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/evidencefiles.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "storage/storageerror.h"
#include "work/evidenceexport.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    auto* buttons = new QWidget;
    buildButtons(buttons);
    m_list = new QListWidget;
    m_list->setObjectName(u"evidenceList"_s);
    m_empty = emptyLabel();
    layout->addWidget(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidencePanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &EvidencePanel::open);
    new QShortcut(Qt::Key_F2, m_list, this, &EvidencePanel::rename, Qt::WidgetShortcut);
    connect(&m_session, &Session::dataChanged, this, &EvidencePanel::refresh);
    refresh();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::buildButtons(QWidget* box)
{
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_add = toolButton(tr("Add files…"), u"addEvidence"_s, true, this, [this] { add(); });
    layout->addWidget(m_add);
    m_writing.append(m_add);
    const auto button = [&](const QString& text, const QString& name, bool writes, auto slot) {
        auto* made = toolButton(text, name, false, this, [this, slot] { (this->*slot)(); });
        (writes ? m_writing : m_reading).append(made);
        layout->addWidget(made);
    };
    button(tr("Open"), u"openEvidence"_s, false, &EvidencePanel::open);
    button(tr("Rename…"), u"renameEvidence"_s, true, &EvidencePanel::rename);
    button(tr("Replace…"), u"replaceEvidence"_s, true, &EvidencePanel::replace);
    button(tr("Save as…"), u"saveEvidence"_s, false, &EvidencePanel::saveAs);
    button(tr("Remove"), u"removeEvidence"_s, true, &EvidencePanel::remove);
    layout->addStretch();
}

void EvidencePanel::show(const QByteArray& subject, const QByteArray& key)
{
    m_subject = subject;
    m_key = key;
    refresh();
}

void EvidencePanel::refresh()
{
    const int row = m_list->currentRow();
    m_items = m_key.isEmpty() ? QVector<EvidenceStore::Item>()
                              : EvidenceStore(m_session.database()).of(m_subject, m_key);
    m_list->clear();
    for (const EvidenceStore::Item& item : m_items) {
        const QDateTime at = QDateTime::fromString(item.at, Qt::ISODateWithMs).toLocalTime();
        m_list->addItem(tr("%1\n%2, %3 %4")
                            .arg(item.name, QLocale().formattedDataSize(item.size), item.who,
                                 at.toString(u"yyyy-MM-dd HH:mm"_s)));
    }
    m_list->setCurrentRow(qMin(row, static_cast<int>(m_items.size()) - 1));
    m_list->setVisible(!m_items.isEmpty());
    m_empty->setVisible(m_items.isEmpty());
    const auto year = EvidenceStore(m_session.database()).yearOf(m_subject, m_key);
    m_obstacle = entryObstacle(m_session, static_cast<int>(year.value_or(0)));
    m_empty->setText(m_obstacle.isEmpty() ? tr("Drag files here") : tr("No files"));
    updateButtons();
}

void EvidencePanel::updateButtons()
{
    for (QPushButton* button : m_reading) {
        button->setEnabled(current() != nullptr);
    }
    for (QPushButton* button : m_writing) {
        button->setEnabled(mayWrite() && (button == m_add || current() != nullptr));
        button->setToolTip(m_obstacle);
    }
}

bool EvidencePanel::mayWrite() const
{
    return !m_key.isEmpty() && m_obstacle.isEmpty();
}

const EvidenceStore::Item* EvidencePanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

void EvidencePanel::act(const std::function<void(Change&)>& action)
{
    qint64 number = 0;
    try {
        Change change(m_session.database(), m_session.changeInfo());
        action(change);
        change.commit();
        number = change.id();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The evidence was not changed"), error.message());
    }
    m_session.noteChange(number);
}

/// All are read before anything is written: several files come in together or not at all.
void EvidencePanel::addFiles(const QStringList& paths)
{
    QVector<QPair<QString, QByteArray>> files;
    for (const QString& path : paths) {
        const auto content = EvidenceFiles(m_dialogs, *this).read(path);
        if (!content) {
            return;
        }
        files.append({QFileInfo(path).fileName(), *content});
    }
    act([&](Change& change) {
        for (const auto& [name, content] : files) {
            EvidenceStore(m_session.database()).attach(change, m_subject, m_key, name, content);
        }
    });
}

void EvidencePanel::add()
{
    const QStringList paths = m_dialogs.openFiles(this, tr("Add evidence"), tr("All files (*)"));
    if (!paths.isEmpty()) {
        addFiles(paths);
    }
}

void EvidencePanel::rename()
{
    if (current() == nullptr || !mayWrite()) {
        return; // F2 comes without a look at the button
    }
    const EvidenceStore::Item item = *current();
    const auto name =
        m_dialogs.askText(this, tr("Rename a file"), tr("New name of the file"), tr("Rename"), item.name);
    if (name && *name != item.name) {
        act([&](Change& change) { EvidenceStore(m_session.database()).rename(change, item.id, *name); });
    }
}

void EvidencePanel::replace()
{
    const qint64 id = current()->id;
    const QString path = m_dialogs.openFile(this, tr("Replace evidence"), tr("All files (*)"));
    const auto content = path.isEmpty() ? std::nullopt : EvidenceFiles(m_dialogs, *this).read(path);
    if (content) {
        act([&](Change& change) {
            EvidenceStore(m_session.database()).replace(change, id, QFileInfo(path).fileName(), *content);
        });
    }
}

void EvidencePanel::remove()
{
    const EvidenceStore::Item item = *current();
    if (m_dialogs.confirm(this, tr("Remove this file?"),
                          tr("%1 no longer vouches for this. The history keeps it.").arg(item.name),
                          tr("Remove"))) {
        act([&](Change& change) { EvidenceStore(m_session.database()).remove(change, item.id); });
    }
}

/// Other programs get a copy that only the user can read, gone when the panel is.
void EvidencePanel::open()
{
    const EvidenceStore::Item* item = current();
    if (item == nullptr) {
        return;
    }
    if (!m_opened) {
        m_opened = std::make_unique<QTemporaryDir>();
    }
    const QString folder = m_opened->filePath(QString::number(item->id));
    QDir().mkpath(folder);
    const QString path = folder + u'/' + EvidenceExport::safeName(item->name);
    if (!QFile::exists(path)) {
        const QString error =
            EvidenceFiles::write(path, EvidenceStore(m_session.database()).content(item->hash));
        if (!error.isEmpty()) {
            m_dialogs.fail(this, tr("%1 cannot be opened").arg(item->name), error);
            return;
        }
        QFile::setPermissions(path, QFile::ReadOwner);
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void EvidencePanel::saveAs()
{
    const EvidenceStore::Item item = *current();
    const QString path = m_dialogs.saveFile(this, tr("Save evidence"), EvidenceExport::safeName(item.name),
                                            tr("All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const QString error = EvidenceFiles::write(path, EvidenceStore(m_session.database()).content(item.hash));
    if (!error.isEmpty()) {
        m_dialogs.fail(this, tr("The file was not written"), error);
    }
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayWrite() && !EvidenceFiles::dragged(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void EvidencePanel::dropEvent(QDropEvent* event)
{
    const QStringList paths = EvidenceFiles::dragged(*event->mimeData());
    if (!mayWrite() || paths.isEmpty()) {
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(paths);
}
