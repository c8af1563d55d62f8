import torch

arriving = torch.tensor([[1.0, 0, 2, 1], [1, 0, 3, 1], [1, 5, 4, 0]])
row = torch.tensor([1.0, 2, 3, 4], requires_grad=True)        # (4,)
column = torch.tensor([[1.0], [2], [3]], requires_grad=True)  # (3, 1)

table = torch.zeros(3, 4) + row + column
table.backward(gradient=arriving)

print(row.grad)
#> tensor([3., 5., 9., 2.])
print(arriving.sum(dim=0))
#> tensor([3., 5., 9., 2.])
print(column.grad)
#> tensor([[ 4.],
#>         [ 5.],
#>         [10.]])
print(arriving.sum(dim=1, keepdim=True))
#> tensor([[ 4.],
#>         [ 5.],
#>         [10.]])
