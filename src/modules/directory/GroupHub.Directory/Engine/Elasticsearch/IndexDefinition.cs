using System.Text.Json.Nodes;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// What the index looks like. One holds all associations, since each would cost the cluster its memory. What an
/// audience may see lies in an object of its own, twice: <c>shown</c> is returned and not searched, the rest is
/// searched and not returned. Words arrive split and in their plain form, so that both engines split alike; beginnings
/// and stems are made here.
/// </summary>
internal static class IndexDefinition
{
    /// <summary>To be changed with the fields and the analysis; an index of another schema is left alone.</summary>
    public const int Schema = 1;

    /// <summary>Longer beginnings are looked for among the words.</summary>
    public const int LongestBeginning = 25;

    public const string Product = "GroupHub directory";

    private static readonly JsonNode Keyword = new JsonObject { ["type"] = "keyword" };

    public static string Json() => new JsonObject
    {
        ["settings"] = new JsonObject
        {
            ["number_of_shards"] = 3,
            ["auto_expand_replicas"] = "0-1",
            ["refresh_interval"] = "1s",
            ["analysis"] = Analysis(),
        },
        ["mappings"] = new JsonObject
        {
            ["dynamic"] = "strict",
            ["_meta"] = new JsonObject { ["product"] = Product, ["schema"] = Schema },
            ["_routing"] = new JsonObject { ["required"] = true },
            ["_source"] = new JsonObject { ["includes"] = new JsonArray("public.shown", "members.shown") },
            ["properties"] = new JsonObject
            {
                ["association"] = Keyword.DeepClone(),
                ["build"] = Keyword.DeepClone(),
                ["member"] = Keyword.DeepClone(),
                ["seen_by"] = Keyword.DeepClone(),
                ["joined"] = new JsonObject { ["type"] = "date", ["format"] = "strict_date" },
                ["listed"] = new JsonObject { ["type"] = "date_range", ["format"] = "strict_date" },
                ["public"] = Listing(),
                ["members"] = Listing(),
            },
        },
    }.ToJsonString();

    private static JsonObject Analysis()
    {
        var (filters, analyzers) = (new JsonObject(), new JsonObject { ["words"] = Analyzer() });
        foreach (var shortest in Enum.GetValues<Tier>().Select(Typing.ShortestBeginning).Distinct())
        {
            filters[$"beginnings{shortest}"] = new JsonObject
            {
                ["type"] = "edge_ngram",
                ["min_gram"] = shortest,
                ["max_gram"] = LongestBeginning,
            };
            analyzers[$"beginnings{shortest}"] = Analyzer($"beginnings{shortest}");
        }

        foreach (var language in Stems.Languages)
        {
            filters[$"stems_{language}"] =
                new JsonObject { ["type"] = "stemmer", ["language"] = Stems.FilterOf(language) };
            analyzers[$"stems_{language}"] = Analyzer($"stems_{language}");
        }

        return new JsonObject { ["filter"] = filters, ["analyzer"] = analyzers };
    }

    private static JsonObject Analyzer(params string[] filters) => new()
    {
        ["type"] = "custom",
        ["tokenizer"] = "whitespace",
        ["filter"] = new JsonArray(
            [.. filters.Prepend("asciifolding").Prepend("lowercase").Select(filter => (JsonNode)filter)]),
    };

    private static JsonObject Listing()
    {
        var properties = new JsonObject
        {
            ["shown"] = new JsonObject { ["type"] = "object", ["enabled"] = false },
            ["order"] = Keyword.DeepClone(),
        };
        foreach (var tier in Enum.GetValues<Tier>()) properties[FieldNames.Of(tier)] = Words(tier);
        foreach (var facet in FacetNames.All)
        {
            properties[FieldNames.KeyOf(facet)] = Keyword.DeepClone();
            properties[FieldNames.ValueOf(facet)] = Keyword.DeepClone();
        }

        return new JsonObject { ["dynamic"] = "strict", ["properties"] = properties };
    }

    private static JsonObject Words(Tier tier)
    {
        var words = Text("words");
        var beginnings = Text($"beginnings{Typing.ShortestBeginning(tier)}");
        beginnings["search_analyzer"] = "words";
        var forms = new JsonObject { [FieldNames.Beginnings] = beginnings };
        if (Stems.AreIn(tier))
        {
            foreach (var language in Stems.Languages) forms[language] = Text($"stems_{language}");
        }

        words["fields"] = forms;
        return words;
    }

    /// <summary>What a word is worth is said by the search alone, not by how rare it is or how long the text.</summary>
    private static JsonObject Text(string analyzer) => new()
    {
        ["type"] = "text",
        ["analyzer"] = analyzer,
        ["similarity"] = "boolean",
        ["norms"] = false,
        ["index_options"] = "docs",
    };
}
