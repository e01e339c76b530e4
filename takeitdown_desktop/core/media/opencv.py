"""OpenCV, imported in one place with the settings that it reads on import.

Only worker processes import this module.
"""

import os

os.environ["OPENCV_FFMPEG_LOGLEVEL"] = "-8"
os.environ["OPENCV_LOG_LEVEL"] = "OFF"

import cv2

cv2.setNumThreads(1)  # the pool already uses every core

__all__ = ["cv2"]
