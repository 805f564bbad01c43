#pragma once

#include "core/field.h"

#include <QStringList>
#include <QVector>

class QWidget;
struct Reading;

/// What an editor of a form (line, page or list) holds as text, whatever its kind.
QString editorText(const QWidget* editor);
void setEditorText(QWidget* editor, const QString& text);

/// One entry of a list: what is written, and the code by which it is found too.
struct FieldChoice {
    QString text;
    QString code = {};
};

/// True when a field is chosen from a list.
bool isChosen(const Field& field);
/// What such a field offers, the empty choice first; empty for other fields but that.
QVector<FieldChoice> fieldChoices(const Field& field, Reading& reading, int year);

/// A bare editor for the field: PickerEdit with its choices, DateEdit, or a line.
QWidget* makeEditor(const Field& field, Reading& reading, int year, QWidget* parent);
