import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
shifted = x + 1
squared = shifted**2

shifted -= 1
squared.sum().backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Sub, is at version 1; expected version 0 instead. ...
