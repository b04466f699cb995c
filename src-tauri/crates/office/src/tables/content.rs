//! Columns recognised by what stands in them, where there are no headings: words, units, and numbers that multiply.

use super::grid::Row;
use super::numbers;
use crate::api::TableColumn;

/// Rows that are looked at.
const SAMPLE: usize = 200;

/// Units as quotes write them, in small letters.
const UNITS: [&str; 58] = [
    "m²", "m2", "m³", "m3", "m", "ml", "mètre", "mètres", "u", "un", "unité", "unités", "unit", "units",
    "pce", "pc", "pcs", "pièce", "pièces", "piece", "each", "ea", "ens", "ens.", "ensemble", "set", "sets",
    "ff", "ft", "forf", "forf.", "forfait", "fft", "lump sum", "ls", "h", "hr", "hrs", "heure", "heures",
    "hour", "hours", "j", "jr", "jour", "jours", "day", "days", "kg", "t", "tonne", "l", "litre", "lot",
    "sac", "rouleau", "pm", "cm",
];

/// Whether `cell` is a unit and nothing else.
pub(crate) fn is_unit(cell: &str) -> bool {
    let unit = cell.trim().to_lowercase();
    UNITS.contains(&unit.as_str())
}

/// Whether a column only numbers its rows, whatever its heading says.
pub(crate) fn is_numbering(rows: &[Row], column: usize) -> bool {
    let traits = Traits::of(rows.get(..rows.len().min(SAMPLE)).unwrap_or(rows), column);
    traits.is_references() || traits.is_numbers()
}

/// What each of `count` columns holds.
pub(crate) fn columns(rows: &[Row], count: usize, mark: char) -> Vec<TableColumn> {
    let rows = rows.get(..rows.len().min(SAMPLE)).unwrap_or(rows);
    let traits: Vec<Traits> = (0..count).map(|column| Traits::of(rows, column)).collect();
    let mut columns = vec![TableColumn::Ignored; count];
    let mut put = |index: Option<usize>, column: TableColumn| {
        if let Some(place) = index.and_then(|index| columns.get_mut(index)) {
            *place = column;
        }
    };
    let words: Vec<usize> = indices(&traits, Traits::is_words);
    let name = words.iter().copied().max_by_key(|index| {
        // Of two alike, the first.
        let length = traits.get(*index).map_or(0, Traits::mean_length);
        (length, std::cmp::Reverse(*index))
    });
    // What explains stands behind what is named; the name is the shorter one.
    let (name, description) = match (name, words.as_slice()) {
        (Some(longest), [first, second, ..]) if longest == *second => (Some(*first), Some(longest)),
        (Some(longest), [first, second, ..]) if longest == *first => (Some(longest), Some(*second)),
        (name, _) => (name, None),
    };
    // A list of “BA13” and “R2” is one of names all the same.
    let name = name.or_else(|| {
        traits
            .iter()
            .position(|traits| !traits.is_numbers() && !traits.is_units())
    });
    put(name, TableColumn::Name);
    put(description, TableColumn::Description);
    let unit = traits.iter().position(Traits::is_units);
    put(unit, TableColumn::Unit);
    let reference = traits
        .iter()
        .position(Traits::is_references)
        .filter(|index| name.is_some_and(|name| *index < name));
    put(reference, TableColumn::Reference);
    let numbers: Vec<usize> = indices(&traits, Traits::is_numbers)
        .into_iter()
        .filter(|index| Some(*index) != reference)
        .collect();
    match product(rows, &numbers, mark) {
        Some((quantity, price, amount)) => {
            put(Some(quantity), TableColumn::Quantity);
            put(Some(price), TableColumn::UnitPrice);
            put(Some(amount), TableColumn::Amount);
        }
        None => match (numbers.as_slice(), unit) {
            ([only], Some(unit))
                if only.abs_diff(unit) == 1 && !traits.get(*only).is_some_and(|traits| traits.money) =>
            {
                put(Some(*only), TableColumn::Quantity);
            }
            ([only], _) => put(Some(*only), TableColumn::Amount),
            ([quantity, price, ..], _) => {
                put(Some(*quantity), TableColumn::Quantity);
                put(Some(*price), TableColumn::UnitPrice);
            }
            ([], _) => {}
        },
    }
    columns
}

/// Quantity, price per unit and amount: three columns whose rows multiply.
fn product(rows: &[Row], numbers: &[usize], mark: char) -> Option<(usize, usize, usize)> {
    let value = |row: &Row, column: usize, decimals| {
        numbers::read(row.cell(column), decimals, mark).map(|read| read.value)
    };
    let multiplies = |(quantity, price, amount): (usize, usize, usize)| {
        let (mut holds, mut fails) = (0_usize, 0_usize);
        for row in rows {
            let (Some(count), Some(each), Some(whole)) = (
                value(row, quantity, 3),
                value(row, price, 2),
                value(row, amount, 2),
            ) else {
                continue;
            };
            let made = acceptance::Quantity(count).at(acceptance::Amount(each)).0;
            // A price shown with two decimals may have more.
            match made.abs_diff(whole) <= 1 + count.unsigned_abs() / 2_000 {
                true => holds += 1,
                false => fails += 1,
            }
        }
        holds > fails
    };
    // Few columns hold numbers; more than these are not a quote’s.
    let numbers = numbers.get(..numbers.len().min(8)).unwrap_or(numbers);
    for (first, quantity) in numbers.iter().enumerate() {
        for (second, price) in numbers.iter().enumerate().skip(first + 1) {
            for amount in numbers.iter().skip(second + 1) {
                if multiplies((*quantity, *price, *amount)) {
                    return Some((*quantity, *price, *amount));
                }
            }
        }
    }
    None
}

fn indices(traits: &[Traits], wanted: impl Fn(&Traits) -> bool) -> Vec<usize> {
    let matching = traits.iter().enumerate().filter(|(_, traits)| wanted(traits));
    matching.map(|(index, _)| index).collect()
}

/// What stands in a column, counted.
#[derive(Debug, Default)]
struct Traits {
    filled: usize,
    numbers: usize,
    units: usize,
    references: usize,
    characters: usize,
    money: bool,
}

impl Traits {
    fn of(rows: &[Row], column: usize) -> Self {
        let mut traits = Self::default();
        for cell in rows
            .iter()
            .map(|row| row.cell(column))
            .filter(|cell| !cell.is_empty())
        {
            traits.filled += 1;
            traits.characters += cell.chars().count();
            traits.units += usize::from(is_unit(cell));
            traits.numbers += usize::from(numbers::is_number(cell));
            traits.references += usize::from(is_reference(cell));
            traits.money |= cell.contains(['€', '$', '£', '₽']);
        }
        traits
    }

    fn most(&self, count: usize) -> bool {
        self.filled > 0 && count * 10 >= self.filled * 6
    }

    fn is_numbers(&self) -> bool {
        self.most(self.numbers) && !self.is_units()
    }

    fn is_units(&self) -> bool {
        self.most(self.units)
    }

    /// Numbers such as 1.2.3 in most rows, or counting ones.
    fn is_references(&self) -> bool {
        self.most(self.references)
    }

    fn is_words(&self) -> bool {
        self.filled > 0 && !self.is_numbers() && !self.is_units() && !self.is_references()
    }

    fn mean_length(&self) -> usize {
        self.characters / self.filled.max(1)
    }
}

/// `1`, `1.2`, `A-3`, `1.2.10`: short, with a digit, and no sum.
fn is_reference(cell: &str) -> bool {
    let short = cell.len() <= 10 && cell.bytes().any(|byte| byte.is_ascii_digit());
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'/' | b')');
    let cents = cell
        .rsplit_once('.')
        .is_some_and(|(_, after)| after.len() == 2 && cell.matches('.').count() == 1);
    short && cell.bytes().all(plain) && !cents && cell.len() <= 8
}

#[cfg(test)]
mod tests {
    use super::*;
    use TableColumn as C;

    fn recognised(text: &str) -> Vec<C> {
        let grid = super::super::grid::read(text);
        let count = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        columns(&grid.rows, count, ',')
    }

    #[test]
    fn words_units_and_numbers_that_multiply_are_recognised() {
        assert_eq!(
            recognised(
                "1.1\tCloison 72/48\t42,5\tm²\t48,00\t2 040,00\n1.2\tDoublage collé\t30\tm²\t39,90\t1 197,00\n"
            ),
            [
                C::Reference,
                C::Name,
                C::Quantity,
                C::Unit,
                C::UnitPrice,
                C::Amount
            ]
        );
        assert_eq!(
            recognised("Porte isoplane\tu\t3\t215,00 €\nPlinthes en chêne\tml\t42\t27,00 €\n"),
            [C::Name, C::Unit, C::Quantity, C::UnitPrice]
        );
        assert_eq!(
            recognised("Porte isoplane\t215,00\nPlinthes\t1 134,00\n"),
            [C::Name, C::Amount]
        );
        assert_eq!(
            recognised("Porte isoplane\t3\tu\nPlinthes\t42\tml\n"),
            [C::Name, C::Quantity, C::Unit]
        );
    }

    #[test]
    fn two_columns_of_words_are_a_name_and_what_explains_it() {
        assert_eq!(
            recognised(
                "Cloison\tCloison 72/48 avec laine minérale, deux plaques BA13\t42,5\t48,00\nPorte\tBloc-porte isoplane\t1\t215,00\n"
            ),
            [C::Name, C::Description, C::Quantity, C::UnitPrice]
        );
    }

    #[test]
    fn a_list_is_names() {
        assert_eq!(recognised("Cloison\nDoublage\n"), [C::Name]);
        assert_eq!(recognised("BA13\nR2\n"), [C::Name]);
        assert_eq!(recognised("12\n13\n"), [C::Amount]);
        assert!(recognised("").is_empty());
    }
}
