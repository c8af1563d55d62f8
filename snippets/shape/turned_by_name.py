import torch

table = torch.zeros(2, 3)
pages = torch.zeros(4, 2, 3)

print(table.T.shape, torch.t(table).shape, pages.mT.shape)
#> torch.Size([3, 2]) torch.Size([3, 2]) torch.Size([4, 3, 2])

print(pages.T.shape)
#> UserWarning: The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. ...
#> torch.Size([3, 2, 4])

torch.t(pages)
#> RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
