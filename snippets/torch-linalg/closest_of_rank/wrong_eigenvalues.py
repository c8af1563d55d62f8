def closest_of_rank(matrix, k):
    values, vectors = torch.linalg.eigh(matrix)
    largest = values.abs().argsort(descending=True)[:k]
    chosen = vectors[:, largest]
    return (chosen * values[largest]) @ chosen.mT


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 0.], [3., 0.]])
#>              found torch.tensor([[-1.5000, 1.5000], [1.5000, -1.5000]])
#>   matrix = torch.tensor([[0., 2.], [3., 0.]])
#>   k = 1
