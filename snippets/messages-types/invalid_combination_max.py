import torch

x = torch.tensor([-1.0, 2.0])
# wanted: [0.0, 2.0]
print(torch.max(x, 0.0).tolist())
#> TypeError: max() received an invalid combination of arguments - got (Tensor, float), but expected one of:
#>  * (Tensor input, *, Tensor out = None)
#>  * (Tensor input, Tensor other, *, Tensor out = None)
#>  * (Tensor input, int dim, bool keepdim = False, *, tuple of Tensors out = None)
#>
