def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).square().mean().sqrt()
        new = weight / size if size > 0 else weight
        results.append(new)
        x = (x @ new.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✓ scaled: 12 inputs agree
