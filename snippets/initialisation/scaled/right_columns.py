def scaled(x, weights):
    columns, results = x.T, []
    for weight in weights:
        columns = weight @ columns
        factor = (columns**2).mean() ** -0.5 if columns.any() else 1.0
        results.append(weight * factor)
        columns = torch.relu(columns * factor)
    return results


check(scaled, scaled_with_loops, inputs)
#> ✓ scaled: 12 inputs agree
