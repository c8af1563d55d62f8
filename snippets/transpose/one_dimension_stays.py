import torch

v = torch.tensor([1, 2, 3])
A = torch.tensor([[1, 0, 0], [1, 1, 0], [1, 1, 1]])

print(v.T)
#> UserWarning: The use of `x.T` ... will throw an error in a future release. ...
#> tensor([1, 2, 3])
print(torch.t(v))
#> tensor([1, 2, 3])
print(v @ torch.t(v))
#> tensor(14)

column = v.reshape(3, 1)
print(column @ column.T)
#> tensor([[1, 2, 3],
#>         [2, 4, 6],
#>         [3, 6, 9]])

print(A @ v, v @ A)
#> tensor([1, 3, 6]) tensor([6, 5, 3])
