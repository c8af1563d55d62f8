def scaled(x, weights):
    results = []
    for weight in weights:
        outputs = x @ weight.mT
        size = torch.linalg.vector_norm(outputs) / outputs.numel() ** 0.5
        size = torch.where(size == 0, 1.0, size)
        results.append(weight / size)
        x = (outputs / size).clamp(min=0)
    return results


check(scaled, scaled_with_loops, inputs)
#> ✓ scaled: 12 inputs agree
