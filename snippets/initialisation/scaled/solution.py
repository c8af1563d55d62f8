def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).square().mean().sqrt()
        if size > 0:
            weight = weight / size
        results.append(weight)
        x = (x @ weight.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✓ scaled: 12 inputs agree
