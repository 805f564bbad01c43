#include "gui/evidencepanel.h"

#include "gui/dialogs.h"
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
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Large = 50 * 1024 * 1024;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

QString writeTo(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

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
    m_empty->setText(tr("Drag files here"));
    layout->addWidget(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidencePanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &EvidencePanel::open);
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
    const auto button = [&](const QString& text, const QString& name, auto slot) {
        auto* made = toolButton(text, name, false, this, [this, slot] { (this->*slot)(); });
        m_ofOne.append(made);
        layout->addWidget(made);
    };
    button(tr("Open"), u"openEvidence"_s, &EvidencePanel::open);
    button(tr("Replace…"), u"replaceEvidence"_s, &EvidencePanel::replace);
    button(tr("Save as…"), u"saveEvidence"_s, &EvidencePanel::saveAs);
    button(tr("Remove"), u"removeEvidence"_s, &EvidencePanel::remove);
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
    updateButtons();
}

void EvidencePanel::updateButtons()
{
    m_add->setEnabled(!m_key.isEmpty());
    for (QPushButton* button : m_ofOne) {
        button->setEnabled(current() != nullptr);
    }
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

std::optional<QByteArray> EvidencePanel::contentOf(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_dialogs.fail(this, tr("%1 cannot be read").arg(name), file.errorString());
        return {};
    }
    const QString question = tr("%1 has %2. The whole database grows by as much.")
                                 .arg(name, QLocale().formattedDataSize(file.size()));
    if (file.size() > Large && !m_dialogs.confirm(this, tr("Add a large file?"), question, tr("Add"))) {
        return {};
    }
    return file.readAll();
}

/// All are read before anything is written: several files come in together or not at all.
void EvidencePanel::addFiles(const QStringList& paths)
{
    QVector<QPair<QString, QByteArray>> files;
    for (const QString& path : paths) {
        const auto content = contentOf(path);
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
    const QString path = m_dialogs.openFile(this, tr("Add evidence"), tr("All files (*)"));
    if (!path.isEmpty()) {
        addFiles({path});
    }
}

void EvidencePanel::replace()
{
    const qint64 id = current()->id;
    const QString path = m_dialogs.openFile(this, tr("Replace evidence"), tr("All files (*)"));
    const auto content = path.isEmpty() ? std::nullopt : contentOf(path);
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
        const QString error = writeTo(path, EvidenceStore(m_session.database()).content(item->hash));
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
    const QString error = writeTo(path, EvidenceStore(m_session.database()).content(item.hash));
    if (!error.isEmpty()) {
        m_dialogs.fail(this, tr("The file was not written"), error);
    }
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_key.isEmpty() && !localFiles(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void EvidencePanel::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (m_key.isEmpty() || paths.isEmpty()) {
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(paths);
}
