#include "gui/dialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

void ScreenDialogs::fail(QWidget* parent, const QString& title, const QString& message)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Close, parent);
    box.setInformativeText(message);
    box.exec();
}

void ScreenDialogs::inform(QWidget* parent, const QString& title, const QString& message)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Ok, parent);
    box.setInformativeText(message);
    box.exec();
}

bool ScreenDialogs::confirm(QWidget* parent, const QString& title, const QString& question,
                            const QString& action)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Cancel, parent);
    box.setInformativeText(question);
    const QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> ScreenDialogs::askText(QWidget* parent, const QString& title, const QString& question,
                                              const QString& action, const QString& text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* label = new QLabel(question);
    label->setWordWrap(true);
    auto* field = new QLineEdit(text);
    field->setMinimumWidth(380);
    label->setBuddy(field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* yes = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    yes->setEnabled(!text.isEmpty());
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(buttons);
    QObject::connect(field, &QLineEdit::textChanged, yes,
                     [yes](const QString& typed) { yes->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text().trimmed()) : std::nullopt;
}

static QTableWidget* listOf(const QStringList& header, const QVector<QStringList>& rows)
{
    auto* list = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(header.size()));
    list->setHorizontalHeaderLabels(header);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->verticalHeader()->hide();
    for (int row = 0; row < list->rowCount(); ++row) {
        for (int column = 0; column < list->columnCount(); ++column) {
            list->setItem(row, column, new QTableWidgetItem(rows[row][column]));
        }
    }
    list->resizeColumnsToContents();
    list->horizontalHeader()->setStretchLastSection(true);
    return list;
}

bool ScreenDialogs::confirmList(QWidget* parent, const QString& title, const QString& question,
                                const QStringList& header, const QVector<QStringList>& rows,
                                const QString& action)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(820, 420);
    auto* layout = new QVBoxLayout(&dialog);
    auto* words = new QLabel(question);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(listOf(header, rows), 1);
    auto* buttons =
        new QDialogButtonBox(action.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!action.isEmpty()) {
        buttons->addButton(action, QDialogButtonBox::AcceptRole);
    }
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

QString ScreenDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList ScreenDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString ScreenDialogs::saveFile(QWidget* parent, const QString& title, const QString& name,
                                const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

QString ScreenDialogs::openFolder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}
