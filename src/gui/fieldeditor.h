#pragma once

#include "core/field.h"

#include <QStringList>

class QWidget;
struct Reading;

/// What an editor of a form (line, page or list) holds as text, whatever its kind.
QString editorText(const QWidget* editor);
void setEditorText(QWidget* editor, const QString& text);

/// What a field that is chosen from a list offers, the empty choice first; empty for other fields but that.
QStringList fieldChoices(const Field& field, Reading& reading, int year);
