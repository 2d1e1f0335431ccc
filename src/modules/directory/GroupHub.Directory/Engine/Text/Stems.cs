using Lucene.Net.Analysis;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;

namespace GroupHub.Directory.Engine.Text;

/// <summary>Takes endings off a word, so that "companies" finds a company and "Architekten" an Architekt.</summary>
internal static class Stems
{
    [ThreadStatic]
    private static Dictionary<string, Stemmer>? _stemmers;

    /// <summary>The languages we know, in the form of the setting.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de"];

    /// <summary>What Elasticsearch calls the same stemmer.</summary>
    public static string FilterOf(string language) => language == "de" ? "light_german" : "light_english";

    /// <summary>Names have no endings to take off.</summary>
    public static bool AreIn(Tier tier) => tier != Tier.Name;

    public static string Of(string language, string plain)
    {
        _stemmers ??= Languages.ToDictionary(known => known, known => new Stemmer(known));
        return _stemmers.TryGetValue(language, out var stemmer) ? stemmer.Stem(plain) : plain;
    }

#pragma warning disable CA1001 // Lives as long as its thread, and holds nothing but letters.
    private sealed class Stemmer
#pragma warning restore CA1001
    {
        private readonly OneWord _input = new();
        private readonly TokenStream _stems;
        private readonly ICharTermAttribute _term;

        public Stemmer(string language)
        {
            _stems = language == "de" ? new GermanLightStemFilter(_input) : new KStemFilter(_input);
            _term = _stems.GetAttribute<ICharTermAttribute>();
        }

        public string Stem(string word)
        {
            _input.Word = word;
            _stems.Reset();
            return _stems.IncrementToken() ? _term.ToString()! : word;
        }
    }

    private sealed class OneWord : TokenStream
    {
        private readonly ICharTermAttribute _term;

        public OneWord() => _term = AddAttribute<ICharTermAttribute>();

        public string? Word { get; set; }

        public override bool IncrementToken()
        {
            if (Word is null) return false;
            ClearAttributes();
            _term.SetEmpty().Append(Word);
            Word = null;
            return true;
        }
    }
}
