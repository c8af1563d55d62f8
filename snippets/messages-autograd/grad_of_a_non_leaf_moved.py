import torch

w = torch.tensor([1.0, 2.0], requires_grad=True).double()
(w**2).sum().backward()
# wanted: tensor([2., 4.], dtype=torch.float64) True
print(w.grad, w.is_leaf)
#> UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information. ...
#> None False
