import torch

x = torch.tensor([3.0, 4.0])
array = x.numpy()
w = torch.ones(2, requires_grad=True)

total = (w * x).sum()
array[0] = 100
total.backward()
print(w.grad)
#> tensor([100.,   4.])

total = (w * x).sum()
x[0] = 3
total.backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]] is at version 1; expected version 0 instead. ...
