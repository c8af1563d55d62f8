def count_mistakes(points, labels, weights, biases):
    scores = torch.einsum("md,nd->mn", weights, points) + biases[:, None]
    return len(points) - (labels * scores > 0).sum(dim=1)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✓ count_mistakes: 14 inputs agree
