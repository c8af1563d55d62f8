import torch

x = torch.tensor([1, 2])
# wanted: [1.0, 2.0]
print(x.to("float").tolist())
#> RuntimeError: Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: float
