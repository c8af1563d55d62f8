import torch


def stretched_by_with_loops(matrix, vectors):
    factors = torch.full((len(vectors),), torch.nan)
    for k in range(len(vectors)):
        image = matrix @ vectors[k]
        for i in range(len(matrix)):
            if vectors[k, i] != 0:
                factor = image[i] / vectors[k, i]
                if torch.equal(image, factor * vectors[k]):
                    factors[k] = factor
    return factors


matrix = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
vectors = torch.tensor([[1.0, 1.0], [-2.0, 4.0], [1.0, 2.0], [0.0, 0.0]])
print(stretched_by_with_loops(matrix, vectors))
#> tensor([5., 2., nan, nan])
