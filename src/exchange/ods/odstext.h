#pragma once

#include <QString>
#include <QXmlStreamReader>

/// Reads on to the end of the cell that the reader stands on and returns its text: paragraphs are joined by
/// line breaks; comments, drawings and tables inside the cell are no part of it. White space is kept as it
/// stands, since LibreOffice writes it so, whatever the standard says about collapsing.
///
/// `spacesLeft` is how many repeated spaces the file may still ask for; below 0 the text is not complete.
QString readOdsText(QXmlStreamReader& xml, qint64& spacesLeft);
