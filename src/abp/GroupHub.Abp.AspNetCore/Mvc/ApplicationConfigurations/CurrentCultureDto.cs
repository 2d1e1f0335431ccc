using System.Globalization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

public class CurrentCultureDto
{
    public string DisplayName { get; set; } = default!;

    public string EnglishName { get; set; } = default!;

    public string ThreeLetterIsoLanguageName { get; set; } = default!;

    public string TwoLetterIsoLanguageName { get; set; } = default!;

    public bool IsRightToLeft { get; set; }

    public string CultureName { get; set; } = default!;

    public string Name { get; set; } = default!;

    public string NativeName { get; set; } = default!;

    public DateTimeFormatDto DateTimeFormat { get; set; } = default!;

    public static CurrentCultureDto Create(CultureInfo culture) => new()
    {
        DisplayName = culture.DisplayName,
        EnglishName = culture.EnglishName,
        ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
        TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
        IsRightToLeft = culture.TextInfo.IsRightToLeft,
        CultureName = culture.Name,
        Name = culture.Name,
        NativeName = culture.NativeName,
        DateTimeFormat = DateTimeFormatDto.Create(culture),
    };
}

public class DateTimeFormatDto
{
    public string CalendarAlgorithmType { get; set; } = default!;

    public string DateTimeFormatLong { get; set; } = default!;

    public string ShortDatePattern { get; set; } = default!;

    public string FullDateTimePattern { get; set; } = default!;

    public string DateSeparator { get; set; } = default!;

    public string ShortTimePattern { get; set; } = default!;

    public string LongTimePattern { get; set; } = default!;

    internal static DateTimeFormatDto Create(CultureInfo culture) => new()
    {
        CalendarAlgorithmType = culture.Calendar.AlgorithmType.ToString(),
        DateTimeFormatLong = culture.DateTimeFormat.LongDatePattern,
        ShortDatePattern = culture.DateTimeFormat.ShortDatePattern,
        FullDateTimePattern = culture.DateTimeFormat.FullDateTimePattern,
        DateSeparator = culture.DateTimeFormat.DateSeparator,
        ShortTimePattern = culture.DateTimeFormat.ShortTimePattern,
        LongTimePattern = culture.DateTimeFormat.LongTimePattern,
    };
}
