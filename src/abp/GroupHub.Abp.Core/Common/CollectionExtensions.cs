using System.Linq.Expressions;


namespace System.Collections.Generic
{
    public static class AbpCollectionExtensions
    {
        public static bool IsNullOrEmpty<T>(
            [Diagnostics.CodeAnalysis.NotNullWhen(false)] this ICollection<T>? source) =>
            source is null or { Count: 0 };

        public static bool AddIfNotContains<T>(this ICollection<T> source, T item)
        {
            if (source.Contains(item))
            {
                return false;
            }

            source.Add(item);
            return true;
        }

        public static IEnumerable<T> AddIfNotContains<T>(this ICollection<T> source, IEnumerable<T> items) =>
            items.Where(item => source.AddIfNotContains(item)).ToList();

        public static IList<T> RemoveAll<T>(this ICollection<T> source, Func<T, bool> predicate)
        {
            var removed = source.Where(predicate).ToList();
            removed.ForEach(item => source.Remove(item));
            return removed;
        }
    }

    public static class AbpDictionaryExtensions
    {
        public static TValue? GetOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key)
            where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : default;

        public static TValue? GetOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key)
            where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : default;

        public static TValue GetOrAdd<TKey, TValue>(
            this IDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TValue> factory)
            where TKey : notnull =>
            dictionary.TryGetValue(key, out var value) ? value : dictionary[key] = factory(key);
    }

    public static class AbpEnumerableExtensions
    {
        public static string JoinAsString<T>(this IEnumerable<T> source, string separator) =>
            string.Join(separator, source);

        public static IEnumerable<T> WhereIf<T>(this IEnumerable<T> source, bool condition, Func<T, bool> predicate) =>
            condition ? source.Where(predicate) : source;
    }
}

namespace System.Linq
{
    public static class AbpQueryableExtensions
    {
        public static IQueryable<T> PageBy<T>(this IQueryable<T> query, int skipCount, int maxResultCount) =>
            query.Skip(skipCount).Take(maxResultCount);

        public static IQueryable<T> WhereIf<T>(
            this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate) =>
            condition ? query.Where(predicate) : query;
    }
}
