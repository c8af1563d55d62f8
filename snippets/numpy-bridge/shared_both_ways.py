import torch

x = torch.ones(3)
array = x.numpy()
again = torch.from_numpy(array)

x += 1
array += 10

for each in [x, array, again]:
    print(type(each), each)
#> <class 'torch.Tensor'> tensor([12., 12., 12.])
#> <class 'numpy.ndarray'> [12. 12. 12.]
#> <class 'torch.Tensor'> tensor([12., 12., 12.])

print(array.ctypes.data == x.data_ptr() == again.data_ptr())
#> True

x = x + 1
print(x, array)
#> tensor([13., 13., 13.]) [12. 12. 12.]
