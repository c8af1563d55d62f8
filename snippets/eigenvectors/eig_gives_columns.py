import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])

factors, vectors = torch.linalg.eig(A)
print(factors)
#> tensor([5.0000+0.j, 2.0000+0.j])
print(vectors)
#> tensor([[ 0.7071+0.j, -0.4472+0.j],
#>         [ 0.7071+0.j,  0.8944+0.j]])

first = vectors[:, 0].real
print(first / first[0], A @ first / first)
#> tensor([1., 1.]) tensor([5., 5.])
