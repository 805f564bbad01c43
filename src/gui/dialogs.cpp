#include "gui/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

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

QString ScreenDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString ScreenDialogs::saveFile(QWidget* parent, const QString& title, const QString& name,
                                const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}
