#pragma once

#include <QString>

/// One thing that a reader could not take as it stands in a file, in words for the person who sent it.
struct Complaint {
    QString file;       ///< the file's name without its folder
    QString sheet;      ///< the base name for a text file; empty for complaints about the whole file
    int row = 0;        ///< counted from 1 as in the file; 0 means the whole file or sheet
    QString column;     ///< the column's letter or header; empty means the whole row
    QString text;       ///< what stands in the cell
    QString message;    ///< what is wrong
    QString suggestion; ///< what to do about it; may be empty
};
