import torch


def centred(column):
    column -= column.mean()
    return column


data = torch.tensor([[1.0, 10.0], [3.0, 30.0]])
print(centred(data[:, 0]))
#> tensor([-1.,  1.])
print(data)
#> tensor([[-1., 10.],
#>         [ 1., 30.]])
