//! The drawn files as they lie under `assets/sample`, so that the sample dossier opens at once. A test draws them anew and
//! compares.

macro_rules! kept {
    ($($name:literal),+ $(,)?) => {
        /// The kept file of this name.
        pub(crate) fn kept(name: &str) -> Option<&'static [u8]> {
            match name {
                $($name => Some(include_bytes!(concat!("../../../../assets/sample/", $name))),)+
                _ => None,
            }
        }
    };
}

kept!(
    "LUM_0412.JPG",
    "LUM_0414.JPG",
    "LUM_0415.JPG",
    "LUM_0417.JPG",
    "LUM_0588.JPG",
    "LUM_0590.JPG",
    "LUM_0592.MOV",
    "LUM_0593.JPG",
    "LUM_0594.JPG",
    "LUM_0595.JPG",
    "LUM_0596.JPG",
    "LUM_0598.JPG",
    "LUM_0599.JPG",
    "carrelage-seuil.jpg",
    "prise-sejour-retouche.jpg",
);
