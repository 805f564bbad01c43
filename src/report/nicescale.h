#pragma once

/// An axis in round numbers around a range of values.
struct NiceScale {
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0;
    int decimals = 0; ///< that the ticks need

    /// Starts at zero unless that would squeeze the values into the upper half. `wholeNumbers` keeps the
    /// steps from being fractions of a school or a child.
    static NiceScale around(double least, double most, bool wholeNumbers);

    int ticks() const;
    /// Exactly zero where it is zero, so that no axis says -0.
    double tick(int index) const;
    double fraction(double value) const { return (value - minimum) / (maximum - minimum); }
};
