def count_mistakes(points, labels, weights, biases):
    products = points[:, None] * weights
    sides = (products.sum(dim=2) + biases).sign()
    return torch.count_nonzero(labels != sides.T, dim=1)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✓ count_mistakes: 14 inputs agree
