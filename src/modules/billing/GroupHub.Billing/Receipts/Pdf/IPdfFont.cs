namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>A font within one document, which remembers what it has set.</summary>
internal interface IPdfFont
{
    /// <summary>Its name on the pages.</summary>
    string Resource { get; }

    /// <summary>The text as a PDF string of the font's own codes.</summary>
    string Set(string text);

    /// <summary>Writes the font's objects and returns the number of the one that a page refers to.</summary>
    int WriteTo(PdfObjects objects);
}
